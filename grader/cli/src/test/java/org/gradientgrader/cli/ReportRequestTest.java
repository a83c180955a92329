package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gradientgrader.core.report.ReportFormat;
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
        assertThat(ReportRequest.complaint(List.of(request("json"), request("console"))))
                .hasValueSatisfying(c -> assertThat(c).contains("standard output"));
        assertThat(ReportRequest.complaint(List.of(request("json=" + folder))))
                .hasValueSatisfying(c -> assertThat(c).contains("is a folder"));
        assertThat(ReportRequest.complaint(List.of(request("json=" + folder.resolve("no/x")))))
                .hasValueSatisfying(c -> assertThat(c).contains("there is no folder"));
        assertThat(
                        ReportRequest.complaint(
                                List.of(
                                        request("json=" + folder.resolve("x")),
                                        request("junit-xml=" + folder.resolve("y/../x")))))
                .hasValueSatisfying(c -> assertThat(c).contains("two reports"));
        assertThat(
                        ReportRequest.complaint(
                                List.of(
                                        request("console"),
                                        request("json=" + folder.resolve("x")))))
                .isEmpty();
    }
}
