package org.gradientgrader.core.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/**
 * What comes back through a network of dense layers as it is, and with residual connections: {@code
 * x + f(x)} in place of {@code f(x)} wherever a layer keeps the width (He et al. 2016).
 */
public final class ResidualSignal {

    private ResidualSignal() {}

    /**
     * Returns the root mean square of dL/da for the output a of each layer, input side first; L is
     * the mean output.
     *
     * @param network dense layers
     * @param input shape {@code [batch, inputs]}
     */
    public static List<Double> without(Network network, Tensor input) {
        return signal(network, Matrix.of(input), false);
    }

    /** Returns the same with residual connections. */
    public static List<Double> with(Network network, Tensor input) {
        return signal(network, Matrix.of(input), true);
    }

    private static List<Double> signal(Network network, Matrix input, boolean residual) {
        List<LayerStep> steps = new ArrayList<>();
        Matrix activations = input;
        for (Layer layer : network.layers()) {
            LayerStep step = LayerStep.forward(layer, activations, false);
            steps.add(step);
            activations =
                    residual && keepsWidth(layer) ? sum(activations, step.output()) : step.output();
        }
        LinkedList<Double> signal = new LinkedList<>();
        Matrix gradient = new Matrix(activations.rows, activations.columns);
        Arrays.fill(gradient.values, 1.0 / gradient.values.length);
        for (int i = steps.size() - 1; i >= 0; i--) {
            signal.addFirst(Math.sqrt(MeanField.meanSquare(gradient.values)));
            Matrix through = steps.get(i).back(gradient).inputGradient();
            gradient =
                    residual && keepsWidth(network.layers().get(i))
                            ? sum(gradient, through)
                            : through;
        }
        return List.copyOf(signal);
    }

    private static boolean keepsWidth(Layer layer) {
        return layer.isDense() && layer.inputs() == layer.outputs();
    }

    private static Matrix sum(Matrix one, Matrix other) {
        Matrix sum = new Matrix(one.rows, one.columns);
        Arrays.setAll(sum.values, i -> one.values[i] + other.values[i]);
        return sum;
    }
}
