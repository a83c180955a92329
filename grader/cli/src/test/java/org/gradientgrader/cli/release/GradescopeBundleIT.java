package org.gradientgrader.cli.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gradientgrader.cli.Repository;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The bundle in the folders that Gradescope has, set up once as there. */
@EnabledOnOs(OS.LINUX)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GradescopeBundleIT {

    private static final byte[] SECRET =
            "sixteen bytes are the least".getBytes(StandardCharsets.UTF_8);

    @TempDir private static Path folder;

    private static Path root;

    @BeforeAll
    static void buildTheImage() throws IOException, InterruptedException {
        root = folder.resolve("auto grader");
        unzip(bundle(Optional.of(SECRET)), root.resolve("source"));
        Files.copy(root.resolve("source/run_autograder"), root.resolve("run_autograder"));
        Files.createDirectories(root.resolve("submission"));
        List<String> settings =
                List.of(
                        "-o",
                        "-Dmaven.repo.local=" + folder.toRealPath().resolve("libraries"),
                        "-Dmaven.repo.local.tail=" + System.getProperty("maven.local.repository"));
        Command setup =
                bash(root.resolve("source/setup.sh"), "MAVEN_ARGS", String.join(" ", settings));
        assertThat(setup.exitCode()).as(setup.output()).isZero();
    }

    private static byte[] bundle(Optional<byte[]> secret) throws IOException {
        Release release =
                new Release(Repository.root(), Repository.solutions(), Repository.jarFolders());
        return new GradescopeBundle(release, 42, secret).zip();
    }

    private static void unzip(byte[] bundle, Path target) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = target.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy((InputStream) zip, file);
            }
        }
    }

    private static Command bash(Path script, String variable, String value)
            throws IOException, InterruptedException {
        String path = System.getProperty("java.home") + "/bin:" + System.getenv("PATH");
        return Command.run(
                root, Map.of("PATH", path, variable, value), List.of("bash", script.toString()));
    }

    private static JsonNode grade() throws IOException, InterruptedException {
        Command run = bash(root.resolve("run_autograder"), "AUTOGRADER_ROOT", root.toString());
        assertThat(run.exitCode()).as(run.output()).isZero();
        Path results = root.resolve("results/results.json");
        assertThat(results).as(run.output()).exists();
        return new ObjectMapper().readTree(results.toFile());
    }

    private static void handIn() throws IOException {
        Path sources = Files.createDirectories(root.resolve("submission/gradientflow"));
        try (Stream<Path> files = Files.list(Repository.solutions().resolve("gradientflow"))) {
            for (Path file : files.toList()) {
                Files.copy(file, sources.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void sameGraderGivesTheSameBytes() throws IOException {
        assertThat(bundle(Optional.empty())).isEqualTo(bundle(Optional.empty()));
    }

    @Test
    @Order(1)
    void uploadWithoutClassesIsToldWhatWasLookedFor() throws IOException, InterruptedException {
        JsonNode results = grade();
        assertThat(results.has("score")).isFalse();
        assertThat(results.get("tests")).isEmpty();
        assertThat(results.get("output").asText())
                .startsWith("NOT A GRADE: nothing was graded (exit code 2).\ngrader: ")
                .contains("looked for Java classes of package");
    }

    @Test
    @Order(2)
    void referenceHasAllPoints() throws IOException, InterruptedException {
        handIn();
        Files.write(root.resolve("source/secret"), SECRET);
        JsonNode results = grade();
        assertThat(results.get("tests")).hasSize(14);
        assertThat(results.findValues("score").stream().mapToInt(JsonNode::asInt).sum())
                .isEqualTo(100);
        assertThat(results.get("extra_data").get("seed").asText()).startsWith("hidden");
        assertThat(root.resolve("source/secret")).doesNotExist();
    }

    @Test
    @Order(3)
    void failureOfTheGraderIsNoZero() throws IOException, InterruptedException {
        Files.move(
                root.resolve("source/target/grader/worker"),
                root.resolve("source/target/grader/lost"));
        JsonNode results = grade();
        assertThat(results.has("score")).isFalse();
        assertThat(results.get("output").asText()).startsWith("NOT A GRADE: ");
    }
}
