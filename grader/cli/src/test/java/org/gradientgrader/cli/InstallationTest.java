package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    @TempDir private Path home;

    @Test
    void repositoryIsFoundAroundTheJar() throws IOException {
        Files.createDirectories(home.resolve("grader/worker"));
        Path jar = home.resolve("grader/cli/target/lib/grader-cli.jar");
        Installation installation = Installation.locate("", jar);
        assertThat(installation.home()).isEqualTo(home);
        assertThat(installation.workerJars()).isEqualTo(home.resolve("grader/worker/target/lib"));
        assertThat(installation.junitJars()).isEqualTo(home.resolve("grader/junit/target"));
        assertThat(installation.solutions()).isEqualTo(home.resolve("solutions/src/main/java"));
    }

    @Test
    void workerBesideTheRunningJarComesFirst() throws IOException {
        Files.createDirectories(home.resolve("grader/cli/target/run/1/worker"));
        Path jar = home.resolve("grader/cli/target/run/1/cli/grader-cli.jar");
        Installation installation = Installation.locate(home.toString(), jar);
        assertThat(installation.home()).isEqualTo(home);
        assertThat(installation.workerJars())
                .isEqualTo(home.resolve("grader/cli/target/run/1/worker"));
    }

    @Test
    void installedFolderNeedsNoProperty() throws IOException {
        Files.createDirectories(home.resolve("worker"));
        Files.createDirectories(home.resolve("junit"));
        Installation installation = Installation.locate("", home.resolve("cli/grader-cli.jar"));
        assertThat(installation)
                .isEqualTo(
                        new Installation(
                                home,
                                home.resolve("cli"),
                                home.resolve("worker"),
                                home.resolve("junit")));
    }
}
