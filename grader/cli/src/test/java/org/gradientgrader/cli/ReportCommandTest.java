package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.report.JsonReporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir private Path folder;

    @Test
    void everyFormatCanBeHadLater() throws IOException {
        FakeSurroundings process = inClassroom50();
        Path card = card(Outcome.PASSED, Outcome.FAILED);

        assertThat(
                        process.run(
                                "report",
                                "--from=" + card,
                                "--report=console",
                                "--report=github",
                                "--report=json=" + folder.resolve("again.json"),
                                "--report=junit-xml=" + folder.resolve("junit.xml"),
                                "--report=markdown=" + folder.resolve("page.md"),
                                "--report=classroom=" + folder.resolve("classroom.json"),
                                "--report=classroom50=" + folder.resolve("result.json"),
                                "--report=gradescope=" + folder.resolve("gradescope.json"),
                                "--report=prairielearn=" + folder.resolve("prairielearn.json")))
                .isEqualTo(ExitCode.OK);

        assertThat(process.out()).contains("Total").contains("::error title=1.2 Some check::");
        assertThat(folder.resolve("again.json")).hasSameTextualContentAs(card);
        assertThat(folder.resolve("page.md")).content().startsWith("# Gradient Flow: 2/4");
        assertThat(folder.resolve("classroom.json")).content().contains("\"s1c2k1\": {");
        assertThat(folder.resolve("result.json")).content().contains("\"max-score\": 4");
        assertThat(folder.resolve("gradescope.json")).content().contains("\"max_score\": 2");
        assertThat(folder.resolve("prairielearn.json")).content().contains("\"score\": 0.5");
    }

    @Test
    void withoutAFormatPeopleReadIt() throws IOException {
        FakeSurroundings process = new FakeSurroundings(folder);

        assertThat(process.run("report", "--from", card(Outcome.FAILED).toString()))
                .isEqualTo(ExitCode.OK);

        assertThat(process.out()).contains("1.1  Some check");
    }

    @Test
    void aScorecardMustBeNamed() {
        assertRefused("missing required option: '--from=SCORECARD'", "report");
    }

    @Test
    void aMissingScorecardIsOneSentence() {
        assertRefused("there is no file no.json; name a scorecard", "report", "--from=no.json");
    }

    @Test
    void aFolderIsOneSentence() {
        assertRefused("is a folder; name the scorecard in it", "report", "--from=" + folder);
    }

    @Test
    void anotherJsonFileIsOneSentence() throws IOException {
        Path other = Files.writeString(folder.resolve("package.json"), "{\"name\": \"x\"}");

        assertRefused(
                "package.json is not a scorecard: schema_version is missing",
                "report",
                "--from=" + other);
    }

    @Test
    void aLaterVersionIsOneSentence() throws IOException {
        Path later = Files.writeString(folder.resolve("later.json"), "{\"schema_version\": 2}");

        assertRefused(
                "later.json is not a scorecard: schema_version is 2, and this grader reads 1;"
                        + " use the grader that wrote it",
                "report",
                "--from=" + later);
    }

    @Test
    void bytesThatAreNoTextAreOneSentence() throws IOException {
        Path binary = Files.write(folder.resolve("card.json"), new byte[] {'{', (byte) 0xff, 0});

        assertRefused("it is not a text in UTF-8", "report", "--from=" + binary);
    }

    @Test
    void aReportThatCannotBeWrittenIsTheGradersFault() throws IOException {
        FakeSurroundings process =
                new FakeSurroundings(folder)
                        .with("GITHUB_OUTPUT", folder.resolve("no/outputs").toString());

        assertThat(process.run("report", "--from=" + card(Outcome.PASSED), "--report=github"))
                .isEqualTo(ExitCode.GRADER_ERROR);

        assertThat(process.err()).contains("the report github could not be written");
    }

    private void assertRefused(String sentence, String... arguments) {
        FakeSurroundings process = new FakeSurroundings(folder);

        assertThat(process.run(arguments)).isEqualTo(ExitCode.USAGE);

        assertThat(process.err()).contains(sentence).doesNotContain("Exception");
    }

    private FakeSurroundings inClassroom50() {
        return new FakeSurroundings(folder)
                .with("CLASSROOM", "c")
                .with("ASSIGNMENT", "a")
                .with("OWNER", "alice")
                .with("SUBMISSION_TAG", "submit/2026-06-01T14-32-05Z-a1b2c3d")
                .with("COMMIT_URL", "https://example.org/commit")
                .with("RELEASE_URL", "https://example.org/release");
    }

    private Path card(Outcome... outcomes) throws IOException {
        StringBuilder text = new StringBuilder();
        new JsonReporter().write(Scorecards.of(outcomes), text);
        return Files.writeString(folder.resolve("card.json"), text);
    }
}
