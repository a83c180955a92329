package org.gradientgrader.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.gradientgrader.core.engine.Budgets;
import org.gradientgrader.core.engine.Seed;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Scorecard;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every golden submission, through a real worker and in this JVM. */
class GoldenSubmissionsIT {

    private static final Seed SEED = Seed.practice(7);
    private static final Budgets SHORT =
            new Budgets(Duration.ofSeconds(3), Duration.ofSeconds(30), Duration.ofSeconds(120));

    @TempDir Path folder;

    static List<Specimen> specimens() {
        return SpecimenReader.readAll("golden");
    }

    static List<Specimen> specimensThatLeaveTheProcessAlive() {
        return specimens().stream().filter(specimen -> !specimen.crashes()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specimens")
    void everyCheckEndsAsExpected(Specimen specimen) throws IOException {
        Scorecard scorecard = Routes.worker(Routes.written(specimen, folder), SEED, SHORT);

        assertThat(scorecard.checks())
                .hasSize(14)
                .allSatisfy(check -> assertExpected(check, specimen));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specimensThatLeaveTheProcessAlive")
    void bothRoutesSayTheSame(Specimen specimen) throws IOException {
        Path submission = Routes.written(specimen, folder);

        Scorecard scorecard = Routes.worker(submission, SEED, SHORT);

        assertThat(Routes.inProcess(specimen, submission, SEED, SHORT))
                .isEqualTo(scorecard.assignments().get(0).sections());
    }

    private static void assertExpected(CheckResult check, Specimen specimen) {
        Expected actual = new Expected(check.outcome(), check.score());
        assertThat(actual)
                .as("%s: %s", check.id(), check.criteria())
                .isEqualTo(specimen.expectationOf(check));
    }
}
