package org.gradientgrader.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gradientgrader.core.engine.Budgets;
import org.gradientgrader.core.engine.Seed;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.model.SectionResult;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every golden submission, through a real worker and in this JVM. */
class GoldenSubmissionsIT {

    private static final Seed SEED = Seed.practice(7);
    private static final Budgets SHORT =
            new Budgets(Duration.ofSeconds(3), Duration.ofSeconds(30), Duration.ofSeconds(120));

    @TempDir static Path folder;

    private static final Map<String, Scorecard> GRADED = new HashMap<>();

    static List<Specimen> specimens() {
        return SpecimenReader.readAll("golden");
    }

    static List<Specimen> specimensThatLeaveTheProcessAlive() {
        return specimens().stream().filter(specimen -> !specimen.crashes()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specimens")
    void everyCheckEndsAsExpected(Specimen specimen) {
        assertThat(graded(specimen).checks())
                .hasSize(14)
                .allSatisfy(check -> assertExpected(check, specimen));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specimensThatLeaveTheProcessAlive")
    void bothRoutesSayTheSame(Specimen specimen) {
        List<SectionResult> byWorker = graded(specimen).assignments().get(0).sections();

        assertThat(
                        Routes.inProcessWithFigures(
                                specimen, folder.resolve(specimen.name()), SEED, SHORT))
                .isEqualTo(byWorker);
    }

    /** A worker costs seconds, so both tests look at the same grading. */
    private static Scorecard graded(Specimen specimen) {
        return GRADED.computeIfAbsent(specimen.name(), name -> grade(specimen));
    }

    private static Scorecard grade(Specimen specimen) {
        try {
            return Routes.worker(
                    Routes.written(specimen, folder.resolve(specimen.name())), SEED, SHORT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertExpected(CheckResult check, Specimen specimen) {
        Expected actual = new Expected(check.outcome(), check.score());
        assertThat(actual)
                .as("%s: %s", check.id(), check.criteria())
                .isEqualTo(specimen.expectationOf(check));
    }
}
