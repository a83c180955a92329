package org.gradientgrader.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    @TempDir private Path submission;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/gradientflow",
                "exercises/src/main/java/gradientflow",
                "gradientflow",
                ""
            })
    void itSaysWhereTheSourcesLie(String folder) throws IOException {
        Path sources = Files.createDirectories(submission.resolve(folder));
        Files.writeString(sources.resolve("A.java"), "package gradientflow;\nclass A {}\n");

        HandedIn handedIn = new Intake(Set.of("gradientflow")).take(submission);

        assertThat(handedIn.folders()).containsOnlyKeys("gradientflow").containsValue(folder);
        assertThat(handedIn.sources()).containsOnlyKeys("gradientflow/A.java");
    }
}
