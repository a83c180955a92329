package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.gradientgrader.core.starter.StarterDrift;
import org.junit.jupiter.api.Test;

class StarterInSyncIT {

    @Test
    void exercisesAreWhatTheSolutionsGive() throws IOException {
        Path solutions = Repository.root().resolve("solutions/src/main/java");
        Path exercises = Repository.root().resolve("exercises/src/main/java");
        assertThat(StarterDrift.between(solutions, exercises))
                .extracting(StarterDrift::message)
                .isEmpty();
    }
}
