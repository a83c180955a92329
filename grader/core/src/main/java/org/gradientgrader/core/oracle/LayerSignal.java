package org.gradientgrader.core.oracle;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Tensor;

/**
 * What one layer passes on over a batch; z is what its activation receives, L the loss.
 *
 * @param function its activation
 * @param signal root mean square of dL/dz over examples and units (Glorot and Bengio 2010, section
 *     4.2.1)
 * @param deviation standard deviation of z over examples and units
 * @param saturation share of all z at which the activation is nearly flat, from 0 to 1; 0 of an
 *     activation without bounds
 * @param dead share of units that are 0 for every example, from 0 to 1 (Lu et al. 2019); 0 of
 *     another activation than ReLU
 * @param nonFinite how many of z and dL/dz are NaN or infinite
 */
public record LayerSignal(
        Activation function,
        double signal,
        double deviation,
        double saturation,
        double dead,
        long nonFinite) {

    /** Beyond it a sigmoid or tanh counts as saturated (Wardat et al. 2022, DeepDiagnosis). */
    public static final double SATURATED = 5;

    /**
     * Measures a layer.
     *
     * @param function its activation
     * @param z {@code [batch, units]}
     * @param gradient dL/dz, of the same shape
     */
    static LayerSignal of(Activation function, Tensor z, Tensor gradient) {
        return new LayerSignal(
                function,
                rootMeanSquare(gradient.values()),
                deviation(z.values()),
                isBounded(function) ? share(z.values()) : 0,
                function == Activation.RELU ? dead(z) : 0,
                nonFinite(z) + nonFinite(gradient));
    }

    /** Returns whether a function has a least and a largest value. */
    private static boolean isBounded(Activation function) {
        return switch (function) {
            case SIGMOID, TANH -> true;
            case IDENTITY, RELU -> false;
        };
    }

    private static double rootMeanSquare(double... values) {
        return Norms.of(Tensor.vector(values)) / Math.sqrt(values.length);
    }

    private static double deviation(double... values) {
        double mean = Arrays.stream(values).map(value -> value / values.length).sum();
        return rootMeanSquare(Arrays.stream(values).map(value -> value - mean).toArray());
    }

    private static double share(double... z) {
        return (double) Arrays.stream(z).filter(v -> Math.abs(v) >= SATURATED).count() / z.length;
    }

    private static double dead(Tensor z) {
        int units = z.shape()[1];
        long dead =
                IntStream.range(0, units)
                        .filter(unit -> column(z, unit, units).allMatch(v -> v <= 0))
                        .count();
        return (double) dead / units;
    }

    private static DoubleStream column(Tensor z, int unit, int units) {
        return IntStream.range(0, z.shape()[0]).mapToDouble(row -> z.at(row * units + unit));
    }

    private static long nonFinite(Tensor tensor) {
        return Arrays.stream(tensor.values()).filter(v -> !Double.isFinite(v)).count();
    }
}
