package org.gradientgrader.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gradientgrader.core.assignments.Assignments;
import org.gradientgrader.core.engine.Budgets;
import org.gradientgrader.core.engine.Seed;
import org.gradientgrader.core.grading.FolderGrader;
import org.gradientgrader.core.grading.Grading;
import org.gradientgrader.core.host.WorkerInstallation;
import org.gradientgrader.core.host.WorkerLimits;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.sandbox.Sandbox;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every golden submission, through a real worker. */
class GoldenSubmissionsIT {

    private static final Budgets SHORT =
            new Budgets(Duration.ofSeconds(3), Duration.ofSeconds(30), Duration.ofSeconds(120));

    @TempDir Path folder;

    static List<Specimen> specimens() {
        return SpecimenReader.readAll("golden");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specimens")
    void everyCheckEndsAsExpected(Specimen specimen) throws IOException {
        Scorecard scorecard = grade(specimen);

        assertThat(scorecard.checks())
                .hasSize(14)
                .allSatisfy(check -> assertExpected(check, specimen));
    }

    private static void assertExpected(CheckResult check, Specimen specimen) {
        Expected actual = new Expected(check.outcome(), check.score());
        assertThat(actual)
                .as("%s: %s", check.id(), check.criteria())
                .isEqualTo(specimen.expectationOf(check));
    }

    private Scorecard grade(Specimen specimen) throws IOException {
        specimen.writeTo(folder);
        WorkerInstallation installation =
                new WorkerInstallation(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        Path.of("../worker/target/lib"),
                        Files.createDirectories(Path.of("target/javacpp-cache").toAbsolutePath()));
        Grading grading =
                new Grading(
                        Assignments.ALL,
                        Optional.empty(),
                        Seed.practice(7),
                        SHORT,
                        id -> "again " + id);
        return new FolderGrader(
                        installation, WorkerLimits.DEFAULT, Sandbox.none(), Clock.systemUTC())
                .grade(folder, grading);
    }
}
