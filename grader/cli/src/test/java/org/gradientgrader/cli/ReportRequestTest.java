package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradientgrader.core.report.format.ReportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportRequestTest {

    @TempDir private Path folder;

    private static ReportRequest request(String typed) {
        return new ReportRequest.Converter().convert(typed);
    }

    @Test
    void formatAloneAndHyphenMeanStandardOutput() {
        assertThat(request("console")).isEqualTo(ReportRequest.CONSOLE);
        assertThat(request("console=-")).isEqualTo(ReportRequest.CONSOLE);
    }

    @Test
    void fileMayContainEqualsSigns() {
        assertThat(request("json=a=b.json"))
                .isEqualTo(new ReportRequest(ReportFormat.JSON, Optional.of(Path.of("a=b.json"))));
    }

    @Test
    void unknownFormatIsToldTheKnownOnes() {
        assertThatThrownBy(() -> request("pdf=x"))
                .hasMessageStartingWith("there is no format pdf; there are console, json");
    }

    @Test
    void emptyFileNameIsRefused() {
        assertThatThrownBy(() -> request("json=")).hasMessageContaining("empty");
    }

    @Test
    void whatCannotWorkIsKnownBeforeGrading() {
        assertThat(complaint(request("json"), request("console")))
                .hasValueSatisfying(c -> assertThat(c).contains("standard output"));
        assertThat(complaint(request("json=" + folder)))
                .hasValueSatisfying(c -> assertThat(c).contains("is a folder"));
        assertThat(complaint(request("json=" + folder.resolve("no/x"))))
                .hasValueSatisfying(c -> assertThat(c).contains("there is no folder"));
        assertThat(
                        complaint(
                                request("json=" + folder.resolve("x")),
                                request("junit-xml=" + folder.resolve("y/../x"))))
                .hasValueSatisfying(c -> assertThat(c).contains("two reports"));
        assertThat(complaint(request("console"), request("json=" + folder.resolve("x")))).isEmpty();
    }

    @Test
    void logsMayShareStandardOutput() {
        assertThat(complaint(request("console"), request("github"))).isEmpty();
        assertThat(complaint(request("github"), request("console"))).isEmpty();
        assertThat(complaint(request("github"), request("github"))).isPresent();
        assertThat(complaint(request("github"), request("markdown"))).isPresent();
    }

    @Test
    void aPlatformThatSaysNothingIsKnownBeforeGrading() {
        assertThat(complaint(request("classroom50")))
                .contains(
                        "the report classroom50 cannot be written: the variable SUBMISSION_TAG is"
                                + " not set; Classroom 50's runner sets it");
    }

    private static Optional<String> complaint(ReportRequest... requests) {
        return ReportRequest.complaint(List.of(requests), Map.of());
    }
}
