package org.gradientgrader.core.assignments.gradientclinic;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.gradientclinic.LayerAnalysis;
import org.gradientgrader.core.expectations.LossProbes.Probe;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.oracle.Gradients;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.protocol.Tensor;

/** Analyses of gradients as they should be. */
final class Analyses {

    private Analyses() {}

    static List<LayerAnalysis> right(Probe probe) {
        return of(probe.gradients());
    }

    static List<LayerAnalysis> of(Gradients gradients) {
        return of(gradients, Analyses::layer);
    }

    /**
     * Returns what {@code analysis} makes of the weights' and the biases' gradient of each layer.
     */
    static List<LayerAnalysis> of(
            Gradients gradients, BiFunction<Tensor, Tensor, LayerAnalysis> analysis) {
        return IntStream.range(0, gradients.weights().size())
                .mapToObj(
                        i -> analysis.apply(gradients.weights().get(i), gradients.biases().get(i)))
                .toList();
    }

    static LayerAnalysis layer(Tensor weights, Tensor biases) {
        double[] values = weights.values();
        return new LayerAnalysis(
                Norms.of(weights),
                average(Arrays.stream(values).map(Math::abs)),
                deviation(values),
                average(Arrays.stream(values).map(Analyses::isZero)),
                Norms.of(biases));
    }

    private static double isZero(double value) {
        return value == 0 ? 1 : 0;
    }

    static double average(DoubleStream values) {
        return values.average().orElseThrow();
    }

    /** Returns the deviation of the population. */
    static double deviation(double... values) {
        double centre = average(Arrays.stream(values));
        Tensor distances = Tensor.vector(Arrays.stream(values).map(v -> v - centre).toArray());
        return Norms.of(distances) / Math.sqrt(values.length);
    }

    /** Returns whether two answers are one, but for rounding; NaN is equal to itself. */
    static boolean same(List<LayerAnalysis> ones, List<LayerAnalysis> others) {
        return Near.alike(numbers(ones), numbers(others));
    }

    private static List<Double> numbers(List<LayerAnalysis> layers) {
        return layers.stream()
                .flatMap(
                        layer ->
                                Stream.of(
                                        layer.norm(),
                                        layer.meanMagnitude(),
                                        layer.deviation(),
                                        layer.zeroShare(),
                                        layer.biasNorm()))
                .toList();
    }
}
