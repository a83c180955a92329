package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class of five, graded by real workers. */
class ClassIT {

    private static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();
    private static final ByteArrayOutputStream ERR = new ByteArrayOutputStream();

    @TempDir private static Path folder;
    private static ExitCode exitCode;

    @BeforeAll
    static void gradeAll() throws IOException {
        Path submissions = Files.createDirectory(folder.resolve("class"));
        Path solutions = Repository.root().resolve("solutions/src/main/java/gradientflow");
        copy(solutions, submissions.resolve("flow-right/src/main/java/gradientflow"));
        copy(solutions, submissions.resolve("flow-broken/src/main/java/gradientflow"));
        Files.writeString(
                submissions.resolve("flow-broken/src/main/java/gradientflow/ReluNetwork.java"),
                "package gradientflow; public class ReluNetwork { int }");
        Files.createDirectory(submissions.resolve("flow-empty"));
        Files.writeString(submissions.resolve("flow-letter.zip"), "It is attached.");
        zip(
                Repository.root().resolve("exercises"),
                submissions.resolve("flow-starter.zip"),
                "flow-main/");
        exitCode =
                program()
                        .run(
                                "class",
                                submissions.toString(),
                                "--out=" + folder.resolve("out"),
                                "--prefix=flow-",
                                "--isolation=none");
    }

    private static Program program() {
        Map<String, String> properties =
                System.getProperties().stringPropertyNames().stream()
                        .collect(Collectors.toMap(name -> name, System::getProperty));
        return new Program(
                new Surroundings(
                        new PrintStream(OUT, true, StandardCharsets.UTF_8),
                        OUT,
                        new PrintStream(ERR, true, StandardCharsets.UTF_8),
                        new Terminal(false, false, StandardCharsets.UTF_8, System.getenv()),
                        System.getenv(),
                        properties,
                        Repository.root().resolve("grader/cli/target/classes")));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : sources(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static void zip(Path from, Path to, String top) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (Path file : sources(from)) {
                String name = from.relativize(file).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry(top + name));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private static String scoreOf(String student) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("out/gradebook.csv"))) {
            return lines.filter(line -> line.startsWith(student + ","))
                    .map(line -> line.split(",", -1)[1])
                    .collect(Collectors.joining());
        }
    }

    @Test
    void gradebookHasWhatEachGets() throws IOException {
        assertThat(scoreOf("right")).isEqualTo("100");
        assertThat(scoreOf("starter")).isEqualTo("0");
        assertThat(scoreOf("broken")).isNotEmpty().isNotEqualTo("100");
    }

    @Test
    void whatCannotBeReadIsBlankWithTheReason() {
        assertThat(folder.resolve("out/gradebook.csv"))
                .content()
                .containsPattern("(?m)^empty,,.*There is nothing to grade in ")
                .containsPattern("(?m)^letter,,.*cannot be read as a zip file");
    }

    @Test
    void scorecardsBearTheStudentsNames() {
        for (String student : List.of("right", "broken", "starter")) {
            assertThat(folder.resolve("out/scorecards/" + student + ".json")).exists();
            assertThat(folder.resolve("out/scorecards/" + student + ".txt")).exists();
        }
        assertThat(folder.resolve("out/scorecards/flow-right.txt")).doesNotExist();
    }

    @Test
    void instructorHearsWhatCameOut() {
        assertThat(exitCode).isEqualTo(ExitCode.OK);
        assertThat(ERR.toString(StandardCharsets.UTF_8))
                .startsWith("grader: NOT ISOLATED: students' code runs with your account's rights")
                .contains("5 of 5 done");
        assertThat(OUT.toString(StandardCharsets.UTF_8))
                .startsWith("5 submissions in ")
                .contains(": 3 graded, ", "2 without a grade", "  empty: There is nothing to grade")
                .contains("gradebook.csv");
    }
}
