package org.gradientgrader.core.assignments.gradientclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.PlainSubmission;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientclinic.ClippingExperiment;
import org.gradientgrader.core.contract.gradientclinic.DescentSummary;
import org.gradientgrader.core.contract.gradientclinic.Step;
import org.gradientgrader.core.rubric.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What summaries and variances cost that are not as they should be. */
class DescentNumbersTest {

    private static final Check SUMMARY = DescentSection.SECTION.checks().get(1);
    private static final Check VARIANCE = DescentSection.SECTION.checks().get(2);

    @Test
    void rightNumbersLoseNothing() {
        Lost.nothing(SUMMARY, student(new PlainExperiment()));
        Lost.nothing(VARIANCE, student(new PlainExperiment()));
    }

    @Test
    void emptyListHasToBeRefused() {
        Lost.criteria(
                SUMMARY,
                student(
                        new PlainExperiment() {
                            @Override
                            public DescentSummary summarize(List<Step> steps) {
                                return steps.isEmpty()
                                        ? new DescentSummary(0, 0, 0, 0, 0)
                                        : super.summarize(steps);
                            }
                        }),
                2);
    }

    @Test
    void windowWithoutValuesHasToBeRefused() {
        Lost.criteria(
                VARIANCE,
                student(
                        new PlainExperiment() {
                            @Override
                            public List<Double> movingVariance(List<Double> values, int window) {
                                return super.movingVariance(values, Math.max(1, window));
                            }
                        }),
                2);
    }

    @Test
    void varianceByMeanOfSquaresIsRight() {
        Lost.nothing(
                VARIANCE,
                moving(
                        overWindows(
                                window -> {
                                    double mean = mean(window);
                                    double squares =
                                            Arrays.stream(window).map(v -> v * v).sum()
                                                    / window.length;
                                    return squares - mean * mean;
                                })));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("summaries")
    void mistakeInASummaryIsNamed(
            SummaryMistake mistake, Function<List<Step>, DescentSummary> wrong) {
        Lost.naming(mistake.name(), SUMMARY, summarizing(wrong));
    }

    @Test
    void everyMistakeInASummaryHasACase() {
        assertThat(summaries().map(arguments -> arguments.get()[0]))
                .containsExactlyInAnyOrder((Object[]) SummaryMistake.values());
    }

    static Stream<Arguments> summaries() {
        return Stream.of(
                deviation(
                        SummaryMistake.SAMPLE_DEVIATION,
                        norms ->
                                Math.sqrt(
                                        PlainExperiment.variance(norms)
                                                * norms.length
                                                / (norms.length - 1.0))),
                deviation(SummaryMistake.VARIANCE_FOR_DEVIATION, PlainExperiment::variance),
                share(SummaryMistake.CLIPPED_COUNTED, steps -> (double) clipped(steps)),
                share(
                        SummaryMistake.SHARE_ROUNDED_DOWN,
                        steps -> (double) (clipped(steps) / steps.size())),
                share(
                        SummaryMistake.SHARE_LEFT_ALONE,
                        steps ->
                                steps.stream().filter(s -> s.factor() == 1).count()
                                        / (double) steps.size()),
                share(
                        SummaryMistake.NAN_COUNTS_AS_CLIPPED,
                        steps ->
                                steps.stream().filter(s -> s.factor() != 1).count()
                                        / (double) steps.size()),
                summary(
                        SummaryMistake.NAN_LOST_IN_COMPARISON,
                        steps ->
                                with(
                                        right().summarize(steps),
                                        norms(steps)
                                                .filter(norm -> norm > 0)
                                                .max(Double::compare)
                                                .orElse(0.0))),
                summary(
                        SummaryMistake.NON_FINITE_LEFT_OUT,
                        steps -> {
                            DescentSummary all = right().summarize(steps);
                            DescentSummary finite =
                                    right().summarize(
                                                    steps.stream()
                                                            .filter(
                                                                    s ->
                                                                            Double.isFinite(
                                                                                    s.globalNorm()))
                                                            .toList());
                            return new DescentSummary(
                                    finite.maxNorm(),
                                    finite.meanNorm(),
                                    finite.normDeviation(),
                                    all.clippedShare(),
                                    all.finalLoss());
                        }),
                summary(
                        SummaryMistake.NORMS_AFTER_CLIPPING,
                        steps ->
                                right().summarize(
                                                steps.stream()
                                                        .map(
                                                                s ->
                                                                        new Step(
                                                                                s.loss(),
                                                                                s.layerNorms(),
                                                                                s.globalNorm()
                                                                                        * s
                                                                                                .factor(),
                                                                                s.factor()))
                                                        .toList())),
                loss(
                        SummaryMistake.SMALLEST_LOSS,
                        steps -> steps.stream().map(Step::loss).reduce(1e9, Math::min)),
                loss(SummaryMistake.FIRST_LOSS, steps -> steps.get(0).loss()));
    }

    private static Arguments summary(
            SummaryMistake mistake, Function<List<Step>, DescentSummary> wrong) {
        return Arguments.of(mistake, wrong);
    }

    private static Arguments deviation(SummaryMistake mistake, Function<double[], Double> wrong) {
        return summary(
                mistake,
                steps -> {
                    DescentSummary s = right().summarize(steps);
                    double deviation =
                            wrong.apply(norms(steps).mapToDouble(norm -> norm).toArray());
                    return new DescentSummary(
                            s.maxNorm(), s.meanNorm(), deviation, s.clippedShare(), s.finalLoss());
                });
    }

    private static Arguments share(SummaryMistake mistake, Function<List<Step>, Double> wrong) {
        return summary(
                mistake,
                steps -> {
                    DescentSummary s = right().summarize(steps);
                    return new DescentSummary(
                            s.maxNorm(),
                            s.meanNorm(),
                            s.normDeviation(),
                            wrong.apply(steps),
                            s.finalLoss());
                });
    }

    private static Arguments loss(SummaryMistake mistake, Function<List<Step>, Double> wrong) {
        return summary(
                mistake,
                steps -> {
                    DescentSummary s = right().summarize(steps);
                    return new DescentSummary(
                            s.maxNorm(),
                            s.meanNorm(),
                            s.normDeviation(),
                            s.clippedShare(),
                            wrong.apply(steps));
                });
    }

    private static DescentSummary with(DescentSummary s, double max) {
        return new DescentSummary(
                max, s.meanNorm(), s.normDeviation(), s.clippedShare(), s.finalLoss());
    }

    private static Stream<Double> norms(List<Step> steps) {
        return steps.stream().map(Step::globalNorm);
    }

    private static int clipped(List<Step> steps) {
        return (int) steps.stream().filter(step -> step.factor() < 1).count();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variances")
    void mistakeInAVarianceIsNamed(
            VarianceMistake mistake, BiFunction<List<Double>, Integer, List<Double>> wrong) {
        Lost.naming(mistake.name(), VARIANCE, moving(wrong));
    }

    @Test
    void everyMistakeInAVarianceHasACase() {
        assertThat(variances().map(arguments -> arguments.get()[0]))
                .containsExactlyInAnyOrder((Object[]) VarianceMistake.values());
    }

    static Stream<Arguments> variances() {
        return Stream.of(
                variance(
                        VarianceMistake.WINDOW_TOO_WIDE,
                        (values, window) -> right().movingVariance(values, window + 1)),
                variance(
                        VarianceMistake.WINDOW_TOO_NARROW,
                        (values, window) ->
                                window == 1
                                        ? values.stream().map(v -> Double.NaN).toList()
                                        : right().movingVariance(values, window - 1)),
                variance(
                        VarianceMistake.SAMPLE_VARIANCE,
                        overWindows(
                                window ->
                                        PlainExperiment.variance(window)
                                                * window.length
                                                / (window.length - 1.0))),
                variance(
                        VarianceMistake.DEVIATION,
                        overWindows(window -> Math.sqrt(PlainExperiment.variance(window)))),
                variance(VarianceMistake.MEAN, overWindows(DescentNumbersTest::mean)),
                variance(
                        VarianceMistake.NO_FIRST_VALUES,
                        (values, window) -> {
                            List<Double> variances =
                                    new ArrayList<>(right().movingVariance(values, window));
                            for (int i = 0; i < Math.min(window - 1, values.size()); i++) {
                                variances.set(i, Double.NaN);
                            }
                            return variances;
                        }),
                variance(
                        VarianceMistake.NO_WINDOW,
                        (values, window) -> right().movingVariance(values, 1000)),
                variance(
                        VarianceMistake.LOOKS_AHEAD,
                        (values, window) -> {
                            List<Double> variances = new ArrayList<>();
                            for (int i = 0; i < values.size(); i++) {
                                int end = Math.min(values.size(), i + window);
                                variances.add(
                                        PlainExperiment.variance(
                                                values.subList(i, end).stream()
                                                        .mapToDouble(v -> v)
                                                        .toArray()));
                            }
                            return variances;
                        }),
                variance(
                        VarianceMistake.NAN_STAYS,
                        (values, window) -> {
                            double sum = 0;
                            double squares = 0;
                            List<Double> variances = new ArrayList<>();
                            for (int i = 0; i < values.size(); i++) {
                                sum += values.get(i);
                                squares += values.get(i) * values.get(i);
                                if (i >= window) {
                                    sum -= values.get(i - window);
                                    squares -= Math.pow(values.get(i - window), 2);
                                }
                                double n = Math.min(window, i + 1);
                                variances.add(
                                        window == 1 && Double.isFinite(sum)
                                                ? 0
                                                : squares / n - sum / n * (sum / n));
                            }
                            return variances;
                        }));
    }

    private static Arguments variance(
            VarianceMistake mistake, BiFunction<List<Double>, Integer, List<Double>> wrong) {
        return Arguments.of(mistake, wrong);
    }

    private static BiFunction<List<Double>, Integer, List<Double>> overWindows(
            Function<double[], Double> number) {
        return (values, window) -> {
            List<Double> numbers = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                numbers.add(
                        number.apply(
                                values.subList(Math.max(0, i + 1 - window), i + 1).stream()
                                        .mapToDouble(v -> v)
                                        .toArray()));
            }
            return numbers;
        };
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static ClippingExperiment right() {
        return new PlainExperiment();
    }

    private static Submission summarizing(Function<List<Step>, DescentSummary> summary) {
        return student(
                new PlainExperiment() {
                    @Override
                    public DescentSummary summarize(List<Step> steps) {
                        if (steps.isEmpty()) {
                            return super.summarize(steps);
                        }
                        return summary.apply(steps);
                    }
                });
    }

    private static Submission moving(BiFunction<List<Double>, Integer, List<Double>> variances) {
        return student(
                new PlainExperiment() {
                    @Override
                    public List<Double> movingVariance(List<Double> values, int window) {
                        return window < 1
                                ? super.movingVariance(values, window)
                                : variances.apply(values, window);
                    }
                });
    }

    private static Submission student(ClippingExperiment experiment) {
        return new PlainSubmission().with(ClippingExperiment.class, experiment);
    }
}
