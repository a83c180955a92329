package org.gradientgrader.core.oracle;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Tensor;

/**
 * How a signal passes through a network, forwards and back.
 *
 * @param layers one for each dense layer together with what follows it up to the next, so that
 *     {@code Dense(f)}, {@code Dense + Activation(f)} and {@code Dense + BatchNorm + Activation(f)}
 *     are one layer each, with f as its activation; input side first
 */
public record SignalFlow(List<LayerSignal> layers) {

    /** Copies {@code layers}. */
    public SignalFlow {
        layers = List.copyOf(layers);
    }

    /** Measures one pass and its way back; without dense layers there is nothing to measure. */
    public static SignalFlow of(Pass pass, Gradients gradients) {
        List<Layer> layers = gradients.network().layers();
        List<Tensor> received = pass.preActivations();
        List<LayerSignal> signals = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            LayerSignal signal =
                    LayerSignal.of(
                            layer.activation(), received.get(i), gradients.preActivations().get(i));
            if (layer.isDense()) {
                signals.add(signal);
            } else if (!signals.isEmpty() && layer.activation() != Activation.IDENTITY) {
                signals.set(signals.size() - 1, signal);
            }
        }
        return new SignalFlow(signals);
    }

    /**
     * Returns by how many decades the returning signal grows from the last layer to the first:
     * {@code log10(signal of the first / signal of the last)}, dimensionless. Minus infinity if
     * nothing returns to the first layer.
     */
    public double decades() {
        double first = layers.get(0).signal();
        return first == 0 ? Double.NEGATIVE_INFINITY : decades(last().signal(), first);
    }

    /**
     * Returns by how many decades the deviation of z grows from the first layer to the last,
     * dimensionless; 0 if the first layer has none.
     */
    public double growth() {
        double first = layers.get(0).deviation();
        return first == 0 ? 0 : decades(first, last().deviation());
    }

    /** Returns the layer that gives the output. */
    public LayerSignal last() {
        return layers.get(layers.size() - 1);
    }

    private static double decades(double from, double to) {
        return Math.log10(to) - Math.log10(from); // a quotient could overflow
    }
}
