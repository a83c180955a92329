package org.gradientgrader.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.gradientgrader.core.engine.Seed;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.model.Misconception;
import org.gradientgrader.core.rubric.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every wrong submission loses the points that it should, and hears why. */
class WrongSubmissionsTest {

    private static final long SEED = Long.getLong("corpus.seed", 7);

    /** For a quick look at some: a part of their names. */
    private static final String ONLY = System.getProperty("corpus.only", "");

    private static final Specimen CLINIC =
            SpecimenReader.read("golden/gradient-clinic", "reference");

    /** Checks that build large networks or train them, and the file that these come from. */
    private static final Map<String, String> COSTLY =
            Map.of(
                    "problem_network", "Treatment.java",
                    "treated_network", "Treatment.java",
                    "training_plan", "Treatment.java",
                    "treated_learning", "Treatment.java",
                    "solution_networks", "SolutionComparison.java",
                    "own_solution", "OwnSolution.java");

    @TempDir Path folder;

    @Test
    void everyWrongSubmissionIsToldWhatIsWrong() throws IOException {
        List<Specimen> specimens =
                SpecimenReader.readAll("corpus/wrong").stream()
                        .filter(specimen -> specimen.name().contains(ONLY))
                        .toList();
        assertThat(specimens).isNotEmpty();
        CorpusTable table = new CorpusTable(SEED);
        SoftAssertions softly = new SoftAssertions();
        for (Specimen specimen : specimens) {
            List<CheckResult> checks = graded(specimen);
            table.add(specimen, checks);
            checks.forEach(check -> assertExpected(softly, check, specimen));
        }
        table.write(Path.of("target/corpus.md"));
        softly.assertAll();
        if (ONLY.isEmpty()) {
            assertThat(specimens).hasSizeGreaterThanOrEqualTo(80);
            assertThat(table.namedShare()).isGreaterThanOrEqualTo(0.9);
        }
    }

    private List<CheckResult> graded(Specimen specimen) throws IOException {
        Path submission = Files.createDirectory(folder.resolve(specimen.name()));
        return Routes.checks(
                specimen,
                Routes.written(specimen, submission),
                Seed.practice(SEED),
                check -> isWorthwhile(check, specimen));
    }

    /** Costly networks of the reference are asked for once, and not for every other file's sake. */
    private static boolean isWorthwhile(Check check, Specimen specimen) {
        return Optional.ofNullable(COSTLY.get(check.id()))
                .map(file -> !specimen.files().get(file).equals(CLINIC.files().get(file)))
                .orElse(true);
    }

    private static void assertExpected(
            SoftAssertions softly, CheckResult check, Specimen specimen) {
        softly.assertThat(new Expected(check.outcome(), check.score()))
                .as("%s with seed %d: %s %s", specimen, SEED, check.id(), check.criteria())
                .isEqualTo(specimen.expectationOf(check));
        String expected = specimen.names().getOrDefault(check.id(), "");
        softly.assertThat(named(check))
                .as("%s with seed %d: %s %s", specimen, SEED, check.id(), check.criteria())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    /** Returns the ids of the mistakes that a check's criteria show, each once. */
    static List<String> named(CheckResult check) {
        return check.criteria().stream()
                .map(CriterionResult::feedback)
                .flatMap(feedback -> feedback.flatMap(Feedback::misconception).stream())
                .map(Misconception::id)
                .distinct()
                .toList();
    }
}
