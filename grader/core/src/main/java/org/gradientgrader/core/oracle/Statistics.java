package org.gradientgrader.core.oracle;

import java.util.Arrays;
import java.util.List;
import org.gradientgrader.protocol.Tensor;

/**
 * Statistics of a sample.
 *
 * @param mean arithmetic mean
 * @param std unbiased standard deviation; NaN for one value
 * @param min smallest value
 * @param max largest value
 */
public record Statistics(double mean, double std, double min, double max) {

    /**
     * Describes the values; every component is NaN if one of them is.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Statistics of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values to describe");
        }
        double mean = Arrays.stream(values).sum() / values.length;
        double[] deviations = Arrays.stream(values).map(v -> v - mean).toArray();
        double std = Norms.of(Tensor.vector(deviations)) / Math.sqrt(values.length - 1);
        double min = Arrays.stream(values).reduce(Double.POSITIVE_INFINITY, Math::min);
        double max = Arrays.stream(values).reduce(Double.NEGATIVE_INFINITY, Math::max);
        return new Statistics(mean, std, min, max);
    }

    /**
     * Returns a percentile of the values, interpolated linearly between the two nearest (definition
     * 7 of Hyndman and Fan 1996, NumPy's default).
     *
     * @param percent 0 to 100
     * @param values may be infinite; the result is infinite where one enters with a weight above 0
     * @throws IllegalArgumentException if there is no value, or {@code percent} is out of range
     */
    public static double percentile(double percent, double... values) {
        if (values.length == 0 || !(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException(
                    "percentile " + percent + " of " + values.length + " values");
        }
        double[] sorted = Arrays.stream(values).sorted().toArray();
        double place = percent * (sorted.length - 1) / 100;
        double below = sorted[(int) Math.floor(place)];
        double above = sorted[(int) Math.ceil(place)];
        return below == above ? below : below + (place - Math.floor(place)) * (above - below);
    }

    /** Returns every element of every tensor, in order. */
    public static double[] elements(List<Tensor> tensors) {
        return tensors.stream().flatMapToDouble(t -> Arrays.stream(t.values())).toArray();
    }
}
