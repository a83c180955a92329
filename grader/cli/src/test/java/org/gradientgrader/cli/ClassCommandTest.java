package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before any student's code runs. */
class ClassCommandTest {

    @TempDir private Path home;

    private FakeSurroundings process;
    private Path submissions;
    private Path out;

    @BeforeEach
    void setUp() throws IOException {
        process = new FakeSurroundings(home);
        submissions = Files.createDirectory(home.resolve("class"));
        out = home.resolve("out");
    }

    private ExitCode run(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "class";
        arguments[1] = submissions.toString();
        arguments[2] = "--out=" + out;
        System.arraycopy(options, 0, arguments, 3, options.length);
        return process.run(arguments);
    }

    @Test
    void nobodysCodeRunsWithTheInstructorsRightsUnasked() throws IOException {
        Files.createDirectory(submissions.resolve("ada"));
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(process.err())
                .contains("NOT ISOLATED: the code of 1 submissions would run with your")
                .contains("--isolation=none");
        assertThat(out).doesNotExist();
    }

    @Test
    void unknownIsolationIsRefused() {
        assertThat(run("--isolation=docker")).isEqualTo(ExitCode.USAGE);
        assertThat(process.err())
                .contains("there is no isolation docker; so far there is only none");
    }

    @Test
    void folderWithoutSubmissionsIsRefused() {
        assertThat(run("--isolation=none")).isEqualTo(ExitCode.USAGE);
        assertThat(process.err()).contains("there is no submission in " + submissions);
    }

    @Test
    void prefixThatNothingHasIsNamed() throws IOException {
        Files.createDirectory(submissions.resolve("ada"));
        assertThat(run("--isolation=none", "--prefix=flow-")).isEqualTo(ExitCode.USAGE);
        assertThat(process.err()).contains("whose name begins with flow-");
    }

    @Test
    void resultsOfTwoRunsDoNotMix() throws IOException {
        Files.createDirectory(submissions.resolve("ada"));
        Files.createDirectory(out);
        Files.createFile(out.resolve("gradebook.csv"));
        assertThat(run("--isolation=none")).isEqualTo(ExitCode.USAGE);
        assertThat(process.err()).contains("is not empty; results of two runs would mix");
    }

    @Test
    void numberOfJobsIsReasonable() throws IOException {
        Files.createDirectory(submissions.resolve("ada"));
        assertThat(run("--isolation=none", "--jobs=0")).isEqualTo(ExitCode.USAGE);
        assertThat(process.err()).contains("--jobs must be between 1 and 64");
    }
}
