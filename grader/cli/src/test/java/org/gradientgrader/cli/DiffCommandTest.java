package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.JsonReporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    @TempDir private Path folder;

    @Test
    void equalScorecardsAreTheSame() throws IOException {
        String card = write("a.json", Scorecards.of(Outcome.FAILED));
        FakeSurroundings process = new FakeSurroundings(folder);

        assertThat(process.run("diff", card, card)).isEqualTo(ExitCode.OK);

        assertThat(process.out())
                .isEqualTo(
                        """
                        The same: 0/2 -> 0/2

                        Submission, inputs, rubric and grader are the same.
                        """);
    }

    @Test
    void changedCheckIsShownWithItsPoints() throws IOException {
        String before = write("a.json", Scorecards.of(Outcome.PASSED));
        String after = write("b.json", Scorecards.of(Outcome.TIMED_OUT));
        FakeSurroundings process = new FakeSurroundings(folder);

        assertThat(process.run("diff", before, after)).isEqualTo(ExitCode.NOT_ALL_PASSED);

        assertThat(process.out())
                .startsWith("2/2 -> 0/2, -2 points\n")
                .endsWith(
                        """
                          -2  Some check (some_check)
                              passed 2/2 -> timed out 0/2
                              It is not right.
                        """);
    }

    @Test
    void missingFileIsRefusedWithWhatToDo() {
        FakeSurroundings process = new FakeSurroundings(folder);

        assertThat(process.run("diff", "no.json", "no.json")).isEqualTo(ExitCode.USAGE);

        assertThat(process.err()).contains("there is no file no.json; name a scorecard");
    }

    @Test
    void otherFileIsRefusedByName() throws IOException {
        String file = Files.writeString(folder.resolve("x.json"), "[]").toString();
        FakeSurroundings process = new FakeSurroundings(folder);

        assertThat(process.run("diff", file, file)).isEqualTo(ExitCode.USAGE);

        assertThat(process.err()).contains("x.json is not a scorecard: ");
    }

    private String write(String name, Scorecard scorecard) throws IOException {
        StringBuilder text = new StringBuilder();
        new JsonReporter().write(scorecard, text);
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
