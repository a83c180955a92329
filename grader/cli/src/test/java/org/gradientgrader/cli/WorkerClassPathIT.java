package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a submission can load and read: nothing that decides on a grade. */
class WorkerClassPathIT {

    private static final Path JARS = Repository.root().resolve("grader/worker/target/lib");

    /** DL4J brings a Jackson of its own, under the name org.nd4j.shade. */
    private static final Pattern REVEALING =
            Pattern.compile(
                    "org/gradientgrader/(?!protocol/|worker/).+|com/fasterxml/.*|gradientflow/.*"
                            + "|picocli/.*|org/junit/.*");

    @Test
    void jarsAreThoseOfTheWorkerAndItsLibraries() throws IOException {
        assertThat(jars())
                .extracting(jar -> jar.getFileName().toString().replaceFirst("-\\d.*", ""))
                .filteredOn(name -> !name.startsWith("nd4j") && !name.startsWith("commons-"))
                .containsOnly(
                        "grader-worker",
                        "grader-protocol",
                        "ecj",
                        "deeplearning4j-nn",
                        "deeplearning4j-utility-iterators",
                        "javacpp",
                        "openblas",
                        "guava",
                        "jackson",
                        "protobuf",
                        "resources",
                        "byteunits",
                        "flatbuffers-java",
                        "neoitertools",
                        "slf4j-api",
                        "slf4j-nop");
    }

    @Test
    void noJarHoldsAnythingThatDecides() throws IOException {
        List<String> entries = new ArrayList<>();
        for (Path jar : jars()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                file.stream().forEach(entry -> entries.add(entry.getName()));
            }
        }
        assertThat(entries).contains("org/gradientgrader/worker/WorkerMain.class");
        assertThat(entries).filteredOn(entry -> REVEALING.matcher(entry).matches()).isEmpty();
    }

    @Test
    void workersCodeIsWorkerAndProtocolOnly() throws IOException {
        for (Path jar : jars()) {
            if (jar.getFileName().toString().startsWith("grader-")) {
                try (JarFile file = new JarFile(jar.toFile())) {
                    assertThat(file.stream().map(entry -> entry.getName()))
                            .filteredOn(name -> name.endsWith(".class"))
                            .isNotEmpty()
                            .allMatch(
                                    name ->
                                            name.matches(
                                                    "org/gradientgrader/(protocol|worker)/.*"));
                }
            }
        }
    }

    private static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(JARS)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
