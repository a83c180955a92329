package org.gradientgrader.cli.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a student sees who clones a release and runs {@code ./mvnw test}. */
@DisabledOnOs(OS.WINDOWS)
class StudentRepositoryIT {

    @TempDir private Path folder;

    private Clone clone;

    @BeforeEach
    void cloneARelease() throws IOException, InterruptedException {
        clone = Clone.below(folder);
    }

    @Test
    void freshCloneIsGreenAndHasNoPoints() throws IOException, InterruptedException {
        Command test = clone.mvnw("test");
        assertThat(test.exitCode()).as(test.output()).isZero();
        assertThat(test.output()).contains(" 0/100 ", "14 not attempted", "BUILD SUCCESS");
    }

    @Test
    void referenceHasAllPoints() throws IOException, InterruptedException {
        clone.solve();
        Command test = clone.mvnw("-q", "test");
        assertThat(test.exitCode()).as(test.output()).isZero();
        assertThat(test.output()).contains(" 100/100 ", "14 passed");
    }

    @Test
    void scorecardOfAFailureIsTheLastThingBeforeTheSummary()
            throws IOException, InterruptedException {
        Path source = clone.source("GradientClipping");
        String starter = Files.readString(source);
        Files.writeString(
                source, starter.replaceFirst("throw new Unsupported.*;", "return gradients;"));
        Command test = clone.mvnw("test");
        assertThat(test.exitCode()).isEqualTo(1);
        List<String> lines = test.output().lines().toList();
        int end = lines.indexOf("isolation in your own test JVM (practice)");
        assertThat(end).as(test.output()).isPositive();
        assertThat(lines.subList(end + 1, end + 4))
                .containsExactly("", "[INFO] ", "[INFO] Results:");
        assertThat(lines.subList(0, end))
                .noneMatch(line -> line.startsWith("[ERROR]"))
                .anyMatch(line -> line.matches(".* 3[.]3 .*FAILED"));
    }

    @Test
    void damagedJarIsRefused() throws IOException, InterruptedException {
        Path core = only("grader-core");
        byte[] jar = Files.readAllBytes(core);
        jar[jar.length / 2] ^= 1;
        Files.write(core, jar);
        Command test = clone.mvnw("test");
        assertThat(test.exitCode()).isEqualTo(1);
        assertThat(test.output()).contains("Checksum validation failed");
    }

    private Path only(String artifact) throws IOException {
        Path versions = clone.folder().resolve(".mvn/grader/org/gradientgrader/" + artifact);
        try (var files = Files.walk(versions)) {
            return files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
        }
    }
}
