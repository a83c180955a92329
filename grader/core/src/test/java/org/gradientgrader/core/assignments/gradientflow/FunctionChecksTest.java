package org.gradientgrader.core.assignments.gradientflow;

import static org.gradientgrader.core.assignments.gradientflow.Failures.the;
import static org.gradientgrader.core.assignments.gradientflow.PlainAnswers.right;
import static org.gradientgrader.core.assignments.gradientflow.PlainAnswers.threw;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.gradientflow.PlainAnswers.Student;
import org.gradientgrader.core.contract.gradientflow.GradientClipping;
import org.gradientgrader.core.contract.gradientflow.GradientHistogram;
import org.gradientgrader.core.contract.gradientflow.GradientStatistics;
import org.gradientgrader.core.contract.gradientflow.GradientSummary;
import org.gradientgrader.core.contract.gradientflow.SigmoidNetwork;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.oracle.Statistics;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which ratios, clippings, statistics and histograms are accepted. */
class FunctionChecksTest {

    private static final Network SIGMOID = PlainAnswers.dense(Activation.SIGMOID, 1);

    @ParameterizedTest(name = "{0}")
    @MethodSource({"functions", "edges"})
    void answerFails(String name, PlainAnswers answers, Set<String> expected) {
        Failures.expect(name, answers, expected);
    }

    static Stream<Arguments> functions() {
        return Stream.of(
                the(
                        "inverted ratio",
                        ratio(
                                g ->
                                        g.size() == 1 || isZero(g)
                                                ? PlainAnswers.ratio(g)
                                                : 1 / PlainAnswers.ratio(g)),
                        "vanishing_gradient_ratio/0"),
                the(
                        "ratio off by 1e-8",
                        ratio(g -> PlainAnswers.ratio(g) * (g.size() > 10 ? 1 + 1e-8 : 1)),
                        "vanishing_gradient_ratio/0"),
                the(
                        "PyTorch's factor",
                        clipping(
                                (g, m) ->
                                        Norms.global(g) > m
                                                ? Clipping.scaled(g, m / (Norms.global(g) + 1e-6))
                                                : g)),
                the(
                        "per array",
                        clipping(
                                (g, m) ->
                                        g.stream()
                                                .map(
                                                        t ->
                                                                Clipping.byGlobalNorm(List.of(t), m)
                                                                        .get(0))
                                                .toList()),
                        "gradient_clipping/0"),
                the(
                        "never",
                        clipping((g, m) -> g),
                        "gradient_clipping/0",
                        "gradient_clipping/1",
                        "gradient_clipping/2"),
                the(
                        "always",
                        clipping((g, m) -> Clipping.scaled(g, m / Norms.global(g))),
                        "gradient_clipping/1"),
                the(
                        "a little too short",
                        clipping(
                                (g, m) ->
                                        Clipping.scaled(
                                                g, Math.min(1, 0.9999 * m / Norms.global(g)))),
                        "gradient_clipping/0"),
                the(
                        "population deviation",
                        statistics(
                                (g, s) ->
                                        new GradientSummary(
                                                s.mean(),
                                                s.std()
                                                        * Math.sqrt(
                                                                1
                                                                        - 1.0
                                                                                / Statistics
                                                                                        .elements(g)
                                                                                        .length),
                                                s.min(),
                                                s.max())),
                        "gradient_statistics/0"),
                the(
                        "another mean",
                        statistics(
                                (g, s) ->
                                        new GradientSummary(
                                                s.mean() + 1e-6, s.std(), s.min(), s.max())),
                        "gradient_statistics/0",
                        "gradient_statistics/1"),
                the(
                        "another minimum",
                        statistics(
                                (g, s) ->
                                        new GradientSummary(
                                                s.mean(), s.std(), s.min() + 1e-6, s.max())),
                        "gradient_statistics/0",
                        "gradient_statistics/1"),
                the(
                        "another maximum",
                        statistics(
                                (g, s) ->
                                        new GradientSummary(
                                                s.mean(), s.std(), s.min(), s.max() + 1e-6)),
                        "gradient_statistics/0",
                        "gradient_statistics/1"),
                the("any order", histogram(FunctionChecksTest::descending)),
                the(
                        "a value missing",
                        histogram(v -> Arrays.copyOf(v, v.length - 1)),
                        "gradient_histogram/0"),
                the(
                        "zeros missing",
                        histogram(v -> Arrays.stream(v).filter(e -> e != 0).toArray()),
                        "gradient_histogram/0"),
                the(
                        "sizes",
                        histogram(v -> Arrays.stream(v).map(Math::abs).toArray()),
                        "gradient_histogram/0"));
    }

    /** Edge cases cost their own criterion only. */
    static Stream<Arguments> edges() {
        String ratio = "vanishing_gradient_ratio/1";
        String clip = "gradient_clipping/3";
        String std = "gradient_statistics/1";
        return Stream.of(
                the("ratio of nothing", ratio(g -> g.isEmpty() ? 1 : PlainAnswers.ratio(g)), ratio),
                the(
                        "ratio of nothing, another exception",
                        ratio(g -> otherIf(g.isEmpty(), g)),
                        ratio),
                the("ratio of one", ratio(g -> g.size() == 1 ? 0 : PlainAnswers.ratio(g)), ratio),
                the(
                        "ratio over 0",
                        ratio(
                                g ->
                                        Double.isInfinite(PlainAnswers.ratio(g))
                                                ? 0
                                                : PlainAnswers.ratio(g)),
                        ratio),
                the(
                        "ratio of zeros",
                        ratio(g -> Double.isNaN(PlainAnswers.ratio(g)) ? 0 : PlainAnswers.ratio(g)),
                        ratio),
                the(
                        "clipping nothing",
                        laxClipping((g, m) -> g.isEmpty() ? g : PlainAnswers.clip(g, m)),
                        clip),
                the(
                        "clipping NaN",
                        laxClipping(
                                (g, m) ->
                                        Double.isNaN(Norms.global(g))
                                                ? g
                                                : PlainAnswers.clip(g, m)),
                        clip),
                the(
                        "clipping an infinity",
                        laxClipping(
                                (g, m) ->
                                        has(g, Double.POSITIVE_INFINITY)
                                                ? g
                                                : PlainAnswers.clip(g, m)),
                        clip),
                the(
                        "clipping the other infinity",
                        laxClipping(
                                (g, m) ->
                                        has(g, Double.NEGATIVE_INFINITY)
                                                ? g
                                                : PlainAnswers.clip(g, m)),
                        clip),
                the(
                        "clipping to 0",
                        laxClipping((g, m) -> m == 0 ? g : PlainAnswers.clip(g, m)),
                        clip),
                the(
                        "clipping to a negative norm",
                        laxClipping((g, m) -> m < 0 ? g : PlainAnswers.clip(g, m)),
                        clip),
                the(
                        "clipping to NaN",
                        laxClipping((g, m) -> Double.isNaN(m) ? g : PlainAnswers.clip(g, m)),
                        clip),
                the(
                        "statistics of nothing",
                        right().with(
                                        GradientStatistics.class,
                                        g ->
                                                g.isEmpty()
                                                        ? new GradientSummary(0, 0, 0, 0)
                                                        : PlainAnswers.summarise(g)),
                        std),
                the(
                        "deviation of one",
                        statistics(
                                (g, s) ->
                                        Statistics.elements(g).length == 1
                                                ? new GradientSummary(s.mean(), 0, s.min(), s.max())
                                                : s),
                        std),
                the(
                        "NaN passed over",
                        statistics(
                                (g, s) ->
                                        Double.isNaN(s.mean())
                                                ? new GradientSummary(s.mean(), s.std(), 1, 2)
                                                : s),
                        std));
    }

    private static PlainAnswers ratio(ToDoubleFunction<List<Tensor>> ratio) {
        return right().with(
                        SigmoidNetwork.class,
                        new Student(() -> SIGMOID, PlainAnswers::gradients, ratio));
    }

    /** Another way to clip what is fine to clip. */
    private static PlainAnswers clipping(GradientClipping way) {
        return laxClipping(
                (gradients, maxNorm) -> {
                    PlainAnswers.clip(gradients, maxNorm); // throws where it must
                    return way.clip(gradients, maxNorm);
                });
    }

    private static PlainAnswers laxClipping(GradientClipping clipping) {
        return right().with(GradientClipping.class, clipping);
    }

    private static PlainAnswers statistics(
            BiFunction<List<Tensor>, GradientSummary, GradientSummary> changed) {
        return right().with(
                        GradientStatistics.class,
                        gradients -> changed.apply(gradients, PlainAnswers.summarise(gradients)));
    }

    private static PlainAnswers histogram(UnaryOperator<double[]> changed) {
        return right().with(
                        GradientHistogram.class,
                        gradients -> changed.apply(Statistics.elements(gradients)));
    }

    private static double otherIf(boolean other, List<Tensor> gradients) {
        if (other) {
            throw threw(ArithmeticException.class);
        }
        return PlainAnswers.ratio(gradients);
    }

    private static boolean has(List<Tensor> gradients, double value) {
        return Arrays.stream(Statistics.elements(gradients)).anyMatch(v -> v == value);
    }

    private static boolean isZero(List<Tensor> gradients) {
        return !gradients.isEmpty() && Norms.of(gradients.get(gradients.size() - 1)) == 0;
    }

    private static double[] descending(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            values[i] = sorted[sorted.length - 1 - i];
        }
        return values;
    }
}
