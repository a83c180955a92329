package org.gradientgrader.core.assignments.gradientflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientflow.GradientClipping;
import org.gradientgrader.core.contract.gradientflow.GradientHistogram;
import org.gradientgrader.core.contract.gradientflow.SigmoidNetwork;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.oracle.Statistics;
import org.gradientgrader.core.rubric.Exhibit;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFiguresTest {

    private static final long SEED = 7;

    @ParameterizedTest
    @CsvSource({"0, SigmoidNetwork", "1, TanhNetwork", "2, UnstableNetwork", "3, ReluNetwork"})
    void aNetworkOfThePrescribedWeightsLiesNearTheTheory(int section, String name) {
        Figure figure = figure("Returning signal in " + name, PlainAnswers.right());

        List<Double> measured = figure.series().get(0).values();
        List<Double> theory = figure.series().get(2).values();
        assertThat(measured).hasSize(6);
        for (int i = 0; i < measured.size(); i++) {
            assertThat(Math.log10(measured.get(i)))
                    .as("section %d, layer %d", section + 1, i + 1)
                    .isCloseTo(Math.log10(theory.get(i)), within(0.5));
        }
    }

    @Test
    void theBandHasItsEndsInOrder() {
        Figure figure = figure("Returning signal in TanhNetwork", PlainAnswers.right());

        for (int i = 0; i < 6; i++) {
            assertThat(figure.series().get(1).values().get(i))
                    .isLessThanOrEqualTo(figure.series().get(3).values().get(i));
        }
    }

    @Test
    void noTheoryIsClaimedForOtherLayers() {
        Submission normalised =
                PlainAnswers.right()
                        .with(SigmoidNetwork.class, PlainAnswers.student(PlainAnswers::batchNorm));

        assertThat(figure("Returning signal in SigmoidNetwork", normalised))
                .satisfies(figure -> assertThat(figure.series()).isEmpty())
                .satisfies(figure -> assertThat(figure.note()).contains("other layers"));
    }

    @Test
    void clippingIsShownAsTheStudentClips() {
        GradientClipping halving = (gradients, maxNorm) -> gradients.subList(0, 2);

        Figure right = clipping(PlainAnswers.right());
        List<Double> after = right.series().get(1).values();
        assertThat(after).hasSize(7);
        assertThat(after.get(6)).isCloseTo(1, within(1e-6));
        assertThat(clipping(PlainAnswers.right().with(GradientClipping.class, halving)).note())
                .isEqualTo("clip returned another number of arrays than it was given: 2, not 6");
    }

    @Test
    void clippingThatDoesNothingShowsNoDifference() {
        Figure figure =
                clipping(PlainAnswers.right().with(GradientClipping.class, (g, maxNorm) -> g));

        assertThat(figure.series().get(1).values()).isEqualTo(figure.series().get(0).values());
    }

    @Test
    void histogramsHaveTheValuesThatTheStudentCollects() {
        GradientHistogram withoutZeros =
                gradients ->
                        Arrays.stream(Statistics.elements(gradients)).filter(v -> v != 0).toArray();
        Submission dropping = PlainAnswers.right().with(GradientHistogram.class, withoutZeros);

        assertThat(counted("Gradient values of ReluNetwork", PlainAnswers.right()))
                .isEqualTo(10 * 20 + 4 * 20 * 20 + 20);
        assertThat(counted("Gradient values of ReluNetwork", dropping))
                .isEqualTo(counted("Gradient magnitudes of ReluNetwork", dropping))
                .isLessThan(10 * 20 + 4 * 20 * 20 + 20);
    }

    private static double counted(String title, Submission submission) {
        return figure(title, submission).series().get(2).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static Figure clipping(Submission submission) {
        return figure("Gradients of UnstableNetwork before and after clipping", submission);
    }

    private static Figure figure(String title, Submission submission) {
        Exhibit exhibit =
                GradientFlow.ASSIGNMENT.sections().stream()
                        .map(Section::exhibits)
                        .flatMap(List::stream)
                        .filter(e -> e.title().equals(title))
                        .findFirst()
                        .orElseThrow();
        return exhibit.of(submission, new Inputs(SEED));
    }
}
