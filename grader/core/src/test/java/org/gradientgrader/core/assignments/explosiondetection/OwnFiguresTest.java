package org.gradientgrader.core.assignments.explosiondetection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.explosiondetection.AdaptiveClipping;
import org.gradientgrader.core.contract.explosiondetection.Clipped;
import org.gradientgrader.core.contract.explosiondetection.Event;
import org.gradientgrader.core.contract.explosiondetection.EventKind;
import org.gradientgrader.core.contract.explosiondetection.ExplosionCheck;
import org.gradientgrader.core.contract.explosiondetection.Observation;
import org.gradientgrader.core.contract.explosiondetection.TrainingReport;
import org.gradientgrader.core.contract.explosiondetection.TrainingWatch;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Figure.Threshold;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.rubric.Exhibit;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFiguresTest {

    private static final long SEED = 7;
    private static final String FAST =
            "Norms of a training at learning rate 0.1, as far as it is watched";
    private static final String SLOW =
            "Norms of a training at learning rate 0.01, as far as it is watched";
    private static final String CLIPPING =
            "Gradients of DemoNetworks.highRisk before and after clipping";

    @Test
    void fastTrainingIsShownUpToItsBreakAndSlowOneToItsEnd() {
        List<Double> fast = norms(figure(FAST, PlainStudent.right()));
        List<Double> slow = norms(figure(SLOW, PlainStudent.right()));

        assertThat(fast).hasSizeBetween(4, 9).first().matches(norm -> norm < 100);
        assertThat(fast.subList(0, fast.size() - 1)).allMatch(Double::isFinite);
        assertThat(fast).last().matches(norm -> !Double.isFinite(norm));
        assertThat(slow).hasSize(20).allMatch(norm -> norm < 100);
    }

    @Test
    void epochsAboveTheThresholdAndTheLastOfTheFastTrainingAreMarked() {
        Figure figure = figure(FAST, PlainStudent.right());

        Series line = figure.series().get(0);
        Series events = figure.series().get(1);
        assertThat(events.values())
                .isEqualTo(line.values().stream().filter(norm -> !(norm <= 100)).toList());
        assertThat(events.labels()).last().isEqualTo(line.labels().get(line.labels().size() - 1));
        assertThat(figure.note())
                .matches(".* reports \\d+ events, the first in epoch \\d\\.")
                .endsWith("the first in " + events.labels().get(0) + ".");
    }

    @Test
    void slowTrainingHasNoEvents() {
        Figure figure = figure(SLOW, PlainStudent.right());

        assertThat(figure.series().get(1).values()).isEmpty();
        assertThat(figure.note()).isEqualTo("The student's watch reports 0 events.");
    }

    @ParameterizedTest
    @CsvSource({"-3, 0", "0, 0", "2, 2", "1000, 20"})
    void watchDecidesHowFarTrainingsAreShown(int epochs, int shown) {
        Submission student =
                PlainStudent.right().with(TrainingWatch.class, reporting(List.of(), epochs));

        assertThat(norms(figure(FAST, student))).hasSize(shown);
        assertThat(norms(figure(SLOW, student))).hasSize(shown);
    }

    @Test
    void eventsAreMarkedOnceInTheirOrderAndWhereTheWatchGot() {
        List<Event> events =
                IntStream.of(5, 1, 5, -1, 3, 4000, 12).mapToObj(OwnFiguresTest::explosion).toList();
        Submission student = PlainStudent.right().with(TrainingWatch.class, reporting(events, 10));

        Figure figure = figure(SLOW, student);

        assertThat(figure.series().get(1).labels())
                .containsExactly("epoch 1", "epoch 3", "epoch 5");
        assertThat(figure.series().get(1).values())
                .containsExactly(norms(figure).get(1), norms(figure).get(3), norms(figure).get(5));
        assertThat(figure.note()).contains("7 events");
    }

    private static Event explosion(int epoch) {
        return new Event(epoch, EventKind.EXPLOSION, 1);
    }

    private static TrainingWatch reporting(List<Event> events, int epochs) {
        return new PlainStudent.Watching() {
            @Override
            public TrainingReport watch(List<Double> norms, List<Double> losses, double threshold) {
                return new TrainingReport(events, epochs, -1, -1);
            }
        };
    }

    private static List<Double> norms(Figure figure) {
        return figure.series().get(0).values();
    }

    @Test
    void clippingBringsTheNormOfAllLayersToTheLimitAndKeepsTheirProportions() {
        Figure figure = figure(CLIPPING, PlainStudent.right());

        List<Double> before = figure.series().get(0).values();
        List<Double> after = figure.series().get(1).values();
        assertThat(figure.series().get(0).labels())
                .containsExactly(
                        "layer 1", "layer 2", "layer 3", "layer 4", "layer 5", "layer 1–5");
        assertThat(before.get(5)).isGreaterThan(100);
        assertThat(after.get(5)).isCloseTo(10, within(1e-9));
        for (int i = 0; i < 5; i++) {
            assertThat(after.get(i) / before.get(i))
                    .isCloseTo(10 / before.get(5), withinPercentage(1e-6));
        }
    }

    @Test
    void clippingIsTheStudents() {
        Submission idle = PlainStudent.right().with(AdaptiveClipping.class, returning(g -> g));

        Figure figure = figure(CLIPPING, idle);

        assertThat(figure.series().get(1).values()).isEqualTo(figure.series().get(0).values());
    }

    @Test
    void clippingThatLosesArraysHasNoFigureAndIsToldSo() {
        Submission careless =
                PlainStudent.right().with(AdaptiveClipping.class, returning(g -> g.subList(0, 2)));

        Figure figure = figure(CLIPPING, careless);

        assertThat(figure.series()).isEmpty();
        assertThat(figure.note()).contains("2, not 5");
    }

    private static AdaptiveClipping returning(UnaryOperator<List<Tensor>> clip) {
        return new PlainStudent.Brakes() {
            @Override
            public Clipped byGlobalNorm(List<Tensor> gradients, double maxNorm) {
                return new Clipped(clip.apply(gradients), 1, 1, true);
            }
        };
    }

    @Test
    void histogramHoldsEveryNormOfBothTrainings() {
        int shown =
                norms(figure(FAST, PlainStudent.right())).size()
                        + norms(figure(SLOW, PlainStudent.right())).size();

        Figure histogram =
                figure("Distribution of the norms of both trainings", PlainStudent.right());

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
