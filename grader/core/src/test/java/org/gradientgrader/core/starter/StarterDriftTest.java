package org.gradientgrader.core.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gradientgrader.core.starter.StarterDrift.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterDriftTest {

    @TempDir private Path root;
    private Path solutions;
    private Path exercises;

    @BeforeEach
    void layOutFolders() throws IOException {
        solutions = Files.createDirectories(root.resolve("solutions/flow"));
        exercises = Files.createDirectories(root.resolve("exercises/flow"));
        Files.writeString(solutions.resolve("A.java"), "class A {\n}\n");
    }

    @Test
    void equalFilesAreNoDrift() throws IOException {
        Files.writeString(exercises.resolve("A.java"), "class A {\n}\n");
        assertThat(drifts()).isEmpty();
    }

    @Test
    void windowsLineEndsAreNoDrift() throws IOException {
        Files.writeString(exercises.resolve("A.java"), "class A {\r\n}\r\n");
        assertThat(drifts()).isEmpty();
    }

    @Test
    void missingFileIsNamed() throws IOException {
        assertThat(drifts())
                .containsExactly(
                        new StarterDrift(
                                "flow/A.java",
                                Kind.MISSING,
                                "flow/A.java is missing: run grader starter --write"));
    }

    @Test
    void differentFileIsNamedWithItsFirstDifference() throws IOException {
        Files.writeString(exercises.resolve("A.java"), "class A {\n    int mine;\n}\n");
        assertThat(drifts())
                .containsExactly(
                        new StarterDrift(
                                "flow/A.java",
                                Kind.DIFFERENT,
                                "flow/A.java differs from line 2 on: run grader starter --write"));
    }

    @Test
    void missingLastLineEndIsADifference() throws IOException {
        Files.writeString(exercises.resolve("A.java"), "class A {\n}");
        assertThat(drifts()).extracting(StarterDrift::kind).containsExactly(Kind.DIFFERENT);
    }

    @Test
    void strayFileIsNamed() throws IOException {
        Files.writeString(exercises.resolve("A.java"), "class A {\n}\n");
        Files.writeString(exercises.resolve("B.java"), "class B {}\n");
        assertThat(drifts())
                .containsExactly(
                        new StarterDrift(
                                "flow/B.java",
                                Kind.STRAY,
                                "flow/B.java has no solution that it comes from:"
                                        + " add the solution or delete it"));
    }

    @Test
    void solutionFileThatReachedTheExercisesIsStray() throws IOException {
        Files.writeString(solutions.resolve("Answer.java"), "// SOLUTION FILE\nclass Answer {}\n");
        Files.writeString(exercises.resolve("A.java"), "class A {\n}\n");
        Files.writeString(exercises.resolve("Answer.java"), "class Answer {}\n");
        assertThat(drifts()).extracting(StarterDrift::kind).containsExactly(Kind.STRAY);
    }

    @Test
    void missingFolderCountsAsEmpty() throws IOException {
        Files.delete(exercises);
        Files.delete(exercises.getParent());
        assertThat(drifts()).extracting(StarterDrift::kind).containsExactly(Kind.MISSING);
    }

    @Test
    void hiddenFilesDoNotCount() throws IOException {
        Files.writeString(exercises.resolve("A.java"), "class A {\n}\n");
        Files.writeString(exercises.resolve(".hidden"), "");
        assertThat(drifts()).isEmpty();
    }

    @Test
    void driftsComeInTheOrderOfTheirPaths() throws IOException {
        Files.writeString(solutions.resolve("C.java"), "class C {}\n");
        Files.writeString(exercises.resolve("B.java"), "class B {}\n");
        assertThat(drifts())
                .extracting(StarterDrift::file)
                .containsExactly("flow/A.java", "flow/B.java", "flow/C.java");
    }

    private List<StarterDrift> drifts() throws IOException {
        return StarterDrift.between(root.resolve("solutions"), root.resolve("exercises"));
    }
}
