package org.gradientgrader.core.assignments.explosiondetection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.explosiondetection.ExplosionCheck;
import org.gradientgrader.core.contract.explosiondetection.Observation;
import org.gradientgrader.core.contract.explosiondetection.TrainingReport;
import org.gradientgrader.core.contract.explosiondetection.TrainingWatch;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Figure.Threshold;
import org.gradientgrader.core.rubric.Exhibit;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFiguresTest {

    private static final long SEED = 7;
    private static final String TRAININGS = "Norms of two trainings, as far as they are watched";

    @Test
    void fastTrainingIsShownUpToItsBreakAndSlowOneToItsEnd() {
        Figure figure = figure(TRAININGS, PlainStudent.right());

        List<Double> fast = figure.series().get(0).values();
        List<Double> slow = figure.series().get(1).values();
        assertThat(fast).hasSizeBetween(4, 9).first().matches(norm -> norm < 100);
        assertThat(fast.subList(0, fast.size() - 1)).allMatch(Double::isFinite);
        assertThat(fast).last().matches(norm -> !Double.isFinite(norm));
        assertThat(slow).hasSize(20).allMatch(norm -> norm < 100);
        assertThat(figure.note()).contains("Learning rate 0.01: 0 events.");
    }

    @ParameterizedTest
    @CsvSource({"-3, 0", "0, 0", "2, 2", "1000, 20"})
    void watchDecidesHowFarTrainingsAreShown(int epochs, int shown) {
        Submission student = PlainStudent.right().with(TrainingWatch.class, ending(epochs));

        assertThat(figure(TRAININGS, student).series())
                .allSatisfy(series -> assertThat(series.values()).hasSize(shown));
    }

    private static TrainingWatch ending(int epochs) {
        return new PlainStudent.Watching() {
            @Override
            public TrainingReport watch(List<Double> norms, List<Double> losses, double threshold) {
                return new TrainingReport(List.of(), epochs, -1, -1);
            }
        };
    }

    @Test
    void histogramHoldsEveryNormOfBothTrainings() {
        int shown =
                figure(TRAININGS, PlainStudent.right()).series().stream()
                        .mapToInt(series -> series.values().size())
                        .sum();

        Figure histogram = figure("Distribution of these norms", PlainStudent.right());

        assertThat(histogram.series().get(2).values().stream().mapToDouble(c -> c).sum())
                .isEqualTo(shown);
        assertThat(histogram.series().get(0).values()).contains(Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @CsvSource({"highRisk, 5 explosions", "moderateRisk, 0 explosions", "lowRisk, 0 explosions"})
    void checksCountTheExplosionsOfEachNetwork(String method, String count) {
        Figure figure = checks(method, PlainStudent.right());

        assertThat(figure.note()).endsWith(count + ".");
        assertThat(figure.series().get(0).values()).hasSize(5).doesNotHaveDuplicates();
        assertThat(figure.thresholds()).extracting(Threshold::value).startsWith(100.0);
    }

    @Test
    void checksAreTheStudents() {
        ExplosionCheck blind = (gradients, threshold) -> new Observation(7, 7, 0.07, false);

        Figure figure = checks("highRisk", PlainStudent.right().with(ExplosionCheck.class, blind));

        assertThat(figure.series().get(0).values()).containsOnly(7.0);
        assertThat(figure.note()).endsWith("0 explosions.");
    }

    private static Figure checks(String method, Submission submission) {
        return figure("Five checks of DemoNetworks." + method, submission);
    }

    private static Figure figure(String title, Submission submission) {
        Exhibit exhibit =
                ExplosionDetectionLab.ASSIGNMENT.sections().stream()
                        .map(Section::exhibits)
                        .flatMap(List::stream)
                        .filter(e -> e.title().equals(title))
                        .findFirst()
                        .orElseThrow();
        return exhibit.of(submission, new Inputs(SEED));
    }
}
