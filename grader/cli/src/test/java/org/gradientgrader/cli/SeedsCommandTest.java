package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.gradientgrader.core.engine.Secret;
import org.gradientgrader.core.grading.SeedTable;
import org.gradientgrader.core.intake.Intake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsCommandTest {

    private static final byte[] SECRET = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path home;

    private Path secret;
    private Path submissions;

    @BeforeEach
    void makeSubmissions() throws IOException {
        secret = Files.write(home.resolve("secret"), SECRET);
        submissions = Files.createDirectory(home.resolve("submissions"));
        for (String name : new String[] {"ann", "bob"}) {
            Path sources =
                    Files.createDirectories(
                            submissions.resolve(name + "/src/main/java/gradientflow"));
            Files.writeString(sources.resolve("A.java"), "package gradientflow; // " + name);
        }
        Files.createDirectory(submissions.resolve("empty"));
        Files.writeString(submissions.resolve("a file"), "");
    }

    private FakeSurroundings run(Path folder, Path secretFile, ExitCode expected) {
        FakeSurroundings process = new FakeSurroundings(home);
        ExitCode code =
                process.run("seeds", folder.toString(), "--secret-file", secretFile.toString());
        assertThat(code).as(process.err()).isEqualTo(expected);
        return process;
    }

    @Test
    void gradingWithTheTableIsGradingWithTheSecret() throws IOException {
        SeedTable table = SeedTable.parse(run(submissions, secret, ExitCode.OK).out());
        assertThat(table.submissionHashes()).hasSize(2);
        for (String name : new String[] {"ann", "bob"}) {
            String hash = new Intake(Set.of("gradientflow")).take(submissions.resolve(name)).hash();
            assertThat(table.of(hash).forCheck("relu_network"))
                    .isEqualTo(new Secret(SECRET).seedOf(hash).forCheck("relu_network"));
        }
    }

    @Test
    void submissionWithoutSourcesKeepsNoOtherFromItsSeeds() {
        FakeSurroundings process = run(submissions, secret, ExitCode.OK);
        assertThat(process.err().lines()).hasSize(1);
        assertThat(process.err())
                .startsWith("grader: no seeds for " + submissions.resolve("empty"));
    }

    @Test
    void missingFolderAndSecretAreNamed() {
        assertThat(run(home.resolve("nowhere"), secret, ExitCode.USAGE).err())
                .contains("there is no folder " + home.resolve("nowhere"));
        assertThat(run(submissions, home.resolve("none"), ExitCode.USAGE).err())
                .contains("there is no file " + home.resolve("none"));
    }
}
