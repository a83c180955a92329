package org.gradientgrader.core.assignments.gradientflow;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.gradientgrader.core.contract.gradientflow.GradientSummary;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.oracle.Statistics;
import org.gradientgrader.protocol.Tensor;

/** What the mistakes of {@link AnalysisMistake} make of a list of gradients. */
final class AnalysisSuspicions {

    private AnalysisSuspicions() {}

    static List<Suspicion<List<Tensor>, GradientSummary>> ofStatistics() {
        return List.of(
                summary(
                        AnalysisMistake.POPULATION_DEVIATION,
                        g ->
                                withStd(
                                        g,
                                        right(g).std()
                                                * population(Statistics.elements(g).length))),
                summary(AnalysisMistake.VARIANCE, g -> withStd(g, Math.pow(right(g).std(), 2))),
                summary(
                        AnalysisMistake.MEAN_OF_DEVIATIONS,
                        g -> withStd(g, average(g, t -> of(t).std()))),
                summary(
                        AnalysisMistake.MEAN_OF_DEVIATIONS,
                        g -> withStd(g, average(g, t -> of(t).std() * population(t.size())))),
                summary(
                        AnalysisMistake.MEAN_OF_DEVIATIONS,
                        g -> withMean(withStd(g, average(g, t -> of(t).std())), means(g))),
                summary(AnalysisMistake.MEAN_OF_MEANS, g -> withMean(right(g), means(g))),
                summary(
                        AnalysisMistake.STATISTICS_OF_NORMS,
                        g -> summary(g.stream().mapToDouble(Norms::of).toArray())),
                summary(
                        AnalysisMistake.STATISTICS_OF_MEANS,
                        g -> summary(g.stream().mapToDouble(t -> of(t).mean()).toArray())),
                summary(
                        AnalysisMistake.ABSOLUTE_VALUES,
                        g -> right(GradientVariants.mapped(g, Math::abs))),
                summary(
                        AnalysisMistake.LAST_LAYER_ONLY,
                        g -> right(g.subList(g.size() - 1, g.size()))),
                summary(AnalysisMistake.FIRST_LAYER_ONLY, g -> right(g.subList(0, 1))),
                summary(
                        AnalysisMistake.SWAPPED_EXTREMES,
                        g -> {
                            GradientSummary r = right(g);
                            return new GradientSummary(r.mean(), r.std(), r.max(), r.min());
                        }));
    }

    /** Values are compared sorted. */
    static List<Suspicion<List<Tensor>, Tensor>> ofHistogram() {
        return List.of(
                values(
                        AnalysisMistake.NORMS_NOT_VALUES,
                        g -> g.stream().mapToDouble(Norms::of).toArray()),
                values(
                        AnalysisMistake.MEANS_NOT_VALUES,
                        g -> g.stream().mapToDouble(t -> of(t).mean()).toArray()),
                values(
                        AnalysisMistake.ZEROS_DROPPED,
                        g -> Arrays.stream(Statistics.elements(g)).filter(v -> v != 0).toArray()),
                values(
                        AnalysisMistake.DUPLICATES_DROPPED,
                        g -> Arrays.stream(Statistics.elements(g)).distinct().toArray()),
                values(
                        AnalysisMistake.ABSOLUTE_VALUES,
                        g -> Arrays.stream(Statistics.elements(g)).map(Math::abs).toArray()),
                values(AnalysisMistake.LAST_LAYER_ONLY, g -> g.get(g.size() - 1).values()),
                values(AnalysisMistake.FIRST_LAYER_ONLY, g -> g.get(0).values()));
    }

    static GradientSummary right(List<Tensor> gradients) {
        return summary(Statistics.elements(gradients));
    }

    static Tensor sorted(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Tensor.vector(sorted);
    }

    static boolean same(GradientSummary one, GradientSummary other) {
        return Near.numbers(one.mean(), other.mean())
                && Near.numbers(one.std(), other.std())
                && Near.numbers(one.min(), other.min())
                && Near.numbers(one.max(), other.max());
    }

    static boolean same(Tensor one, Tensor other) {
        return Near.tensors(one, other, 0);
    }

    private static Suspicion<List<Tensor>, GradientSummary> summary(
            AnalysisMistake mistake, Function<List<Tensor>, GradientSummary> variant) {
        return Inquiry.recomputed(
                mistake, variant, AnalysisSuspicions::right, AnalysisSuspicions::same);
    }

    private static Suspicion<List<Tensor>, Tensor> values(
            AnalysisMistake mistake, Function<List<Tensor>, double[]> variant) {
        return Inquiry.recomputed(
                mistake,
                variant.andThen(AnalysisSuspicions::sorted),
                g -> sorted(Statistics.elements(g)),
                AnalysisSuspicions::same);
    }

    private static GradientSummary summary(double... values) {
        Statistics s = Statistics.of(values);
        return new GradientSummary(s.mean(), s.std(), s.min(), s.max());
    }

    private static GradientSummary withStd(List<Tensor> gradients, double std) {
        GradientSummary r = right(gradients);
        return new GradientSummary(r.mean(), std, r.min(), r.max());
    }

    private static GradientSummary withMean(GradientSummary r, double mean) {
        return new GradientSummary(mean, r.std(), r.min(), r.max());
    }

    private static double means(List<Tensor> gradients) {
        return average(gradients, t -> of(t).mean());
    }

    private static double average(List<Tensor> gradients, ToDoubleFunction<Tensor> number) {
        return gradients.stream().mapToDouble(number).average().orElse(Double.NaN);
    }

    private static Statistics of(Tensor tensor) {
        return Statistics.of(tensor.values());
    }

    private static double population(int count) {
        return Math.sqrt((count - 1.0) / count);
    }
}
