package org.gradientgrader.core.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterGeneratorTest {

    private static final String SOLUTION =
            """
            package flow;

            import java.util.List;
            import java.util.Objects;

            public class A {
                public boolean empty(List<String> names) {
                    // STARTER: throw new UnsupportedOperationException("TODO 1.1: look");
                    // BEGIN SOLUTION
                    return Objects.requireNonNull(names).isEmpty();
                    // END SOLUTION
                }
            }
            """;

    private static final String STARTER =
            """
            package flow;

            import java.util.List;

            public class A {
                public boolean empty(List<String> names) {
                    throw new UnsupportedOperationException("TODO 1.1: look");
                }
            }
            """;

    @TempDir private Path root;
    private Path solutions;
    private Path exercises;

    @BeforeEach
    void layOutFolders() {
        solutions = root.resolve("solutions");
        exercises = root.resolve("exercises");
    }

    @Test
    void starterIsTheSolutionWithoutRegionsAndTheirImports() throws IOException {
        write(solutions.resolve("flow/A.java"), SOLUTION);
        assertThat(new StarterGenerator(solutions).generate())
                .containsOnlyKeys("flow/A.java")
                .containsEntry("flow/A.java", STARTER);
    }

    @Test
    void filesComeInTheOrderOfTheirPaths() throws IOException {
        write(solutions.resolve("b/A.java"), "class A {}\n");
        write(solutions.resolve("a/Z.java"), "class Z {}\n");
        write(solutions.resolve("a/B.java"), "class B {}\n");
        assertThat(new StarterGenerator(solutions).generate().keySet())
                .containsExactly("a/B.java", "a/Z.java", "b/A.java");
    }

    @Test
    void solutionFilesAndHiddenFilesAreLeftOut() throws IOException {
        write(solutions.resolve("A.java"), "class A {}\n");
        write(solutions.resolve("Answer.java"), "// SOLUTION FILE\nclass Answer {}\n");
        write(solutions.resolve(".editor/state"), "open\n");
        assertThat(new StarterGenerator(solutions).generate()).containsOnlyKeys("A.java");
    }

    @Test
    void malformedRegionIsReportedWithTheFilesPath() throws IOException {
        write(solutions.resolve("flow/A.java"), "// END SOLUTION\n");
        assertThatExceptionOfType(MalformedRegion.class)
                .isThrownBy(() -> new StarterGenerator(solutions).generate())
                .withMessageStartingWith("flow/A.java:1: ");
    }

    @Test
    void folderWithoutSolutionsIsRefused() throws IOException {
        Files.createDirectories(solutions);
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> new StarterGenerator(solutions).generate())
                .withMessageContaining("no solutions in this folder");
    }

    @Test
    void missingFolderIsRefused() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> new StarterGenerator(solutions).generate());
    }

    @Test
    void writingMakesTheFoldersAndNamesTheFiles() throws IOException {
        write(solutions.resolve("flow/A.java"), SOLUTION);
        assertThat(new StarterGenerator(solutions).write(exercises)).containsExactly("flow/A.java");
        assertThat(exercises.resolve("flow/A.java")).hasContent(STARTER);
    }

    @Test
    void writingReplacesWhatIsDifferent() throws IOException {
        write(solutions.resolve("flow/A.java"), SOLUTION);
        write(exercises.resolve("flow/A.java"), SOLUTION);
        new StarterGenerator(solutions).write(exercises);
        assertThat(StarterDrift.between(solutions, exercises)).isEmpty();
    }

    @Test
    void writingTouchesNeitherEqualNorStrayFiles() throws IOException {
        write(solutions.resolve("flow/A.java"), SOLUTION);
        write(exercises.resolve("flow/A.java"), STARTER.replace("\n", "\r\n"));
        write(exercises.resolve("flow/Mine.java"), "class Mine {}\n");
        assertThat(new StarterGenerator(solutions).write(exercises)).isEmpty();
        assertThat(Files.readString(exercises.resolve("flow/A.java"))).contains("\r\n");
        assertThat(exercises.resolve("flow/Mine.java")).exists();
    }

    @Test
    void nothingIsWrittenWhenOneSolutionIsMalformed() throws IOException {
        write(solutions.resolve("A.java"), "class A {}\n");
        write(solutions.resolve("B.java"), "// BEGIN SOLUTION\n");
        assertThatExceptionOfType(MalformedRegion.class)
                .isThrownBy(() -> new StarterGenerator(solutions).write(exercises));
        assertThat(exercises).doesNotExist();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
