package org.gradientgrader.core.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;

/**
 * What theory expects of signals in wide networks of dense layers with random weights, from the
 * weights' mean squares alone (Glorot and Bengio 2010, equations 5 and 6, without their assumption
 * of linearity; Schoenholz et al. 2017).
 *
 * <p>Forward, the mean square of what a layer's activation receives is {@code q = inputs * E[W²] *
 * E[φ(√q' z)²] + E[b²]}, with q' of the layer before and z standard normal. Backward, the root mean
 * square of dL/dz shrinks at each layer by {@code √(outputs * E[W²] * E[φ'(√q z)²])}, with the
 * weights of the layer behind it.
 */
public final class MeanField {

    /** Beyond this many deviations nothing is left of a normal density in double precision. */
    private static final double REACH = 9;

    private static final int CELLS = 6_000;

    private MeanField() {}

    /**
     * Returns the expected root mean square of dL/dz of each layer, where L is the mean output for
     * one example and z is what the layer's activation receives; input side first.
     *
     * @param network of dense layers only
     * @param inputMeanSquare mean square of the network's input values
     * @throws IllegalArgumentException if there is another layer
     */
    public static List<Double> signal(Network network, double inputMeanSquare) {
        List<Layer> layers = network.layers();
        List<Double> slopes = slopes(layers, inputMeanSquare);
        int last = layers.size() - 1;
        Double[] signal = new Double[layers.size()];
        signal[last] = Math.sqrt(slopes.get(last)) / layers.get(last).outputs();
        for (int i = last - 1; i >= 0; i--) {
            Layer next = layers.get(i + 1);
            double spread = next.outputs() * meanSquare(next.weights().values());
            signal[i] = signal[i + 1] * Math.sqrt(spread * slopes.get(i));
        }
        return List.of(signal);
    }

    /** Returns E[φ'(√q z)²] of each layer. */
    private static List<Double> slopes(List<Layer> layers, double inputMeanSquare) {
        List<Double> slopes = new ArrayList<>();
        double received = inputMeanSquare;
        for (Layer layer : layers) {
            if (!layer.isDense()) {
                throw new IllegalArgumentException("this theory is of dense layers only");
            }
            double q =
                    layer.inputs() * meanSquare(layer.weights().values()) * received
                            + meanSquare(layer.bias().values());
            Activation function = layer.activation();
            double deviation = Math.sqrt(q);
            slopes.add(expectation(z -> square(Functions.slope(function, deviation * z))));
            received = expectation(z -> square(Functions.value(function, deviation * z)));
        }
        return slopes;
    }

    /** Returns the mean square of {@code values}. */
    public static double meanSquare(double... values) {
        return Arrays.stream(values).map(MeanField::square).average().orElse(0);
    }

    /**
     * Integrates over the middles of many cells: a rule with a node at 0, such as Gauss and
     * Hermite's of odd order, is wrong where a rectifier has its kink.
     */
    private static double expectation(DoubleUnaryOperator f) {
        double width = 2 * REACH / CELLS;
        double sum = 0;
        for (int i = 0; i < CELLS; i++) {
            double z = -REACH + (i + 0.5) * width;
            sum += f.applyAsDouble(z) * StrictMath.exp(-z * z / 2);
        }
        return sum * width / StrictMath.sqrt(2 * StrictMath.PI);
    }

    private static double square(double x) {
        return x * x;
    }
}
