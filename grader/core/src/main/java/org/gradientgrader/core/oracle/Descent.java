package org.gradientgrader.core.oracle;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/**
 * A network on its way down the mean squared error of a batch, as it is before a step. Immutable: a
 * step leads to another one.
 *
 * @param network as it is now
 * @param input shape {@code [batch, inputs]}
 * @param targets shape {@code [batch, outputs]}
 */
public record Descent(Network network, Tensor input, Tensor targets) {

    /** Returns the mean squared error, the mean over all elements of the targets. */
    public double loss() {
        List<Tensor> activations = Pass.forward(network, input).activations();
        double distance = Norms.distance(activations.get(activations.size() - 1), targets);
        return distance * distance / targets.size();
    }

    /** Returns the gradients of {@link #loss()}. */
    public Gradients gradients() {
        return Pass.forward(network, input).gradientsOfMeanSquaredError(targets);
    }

    /**
     * Returns the descent after a step.
     *
     * @param changes subtracted from the parameters, for each layer in the layer's order;
     *     parameters beyond them stay
     * @throws IllegalArgumentException if there are changes of another shape or for other layers
     */
    public Descent minus(List<List<Tensor>> changes) {
        List<Layer> layers = network.layers();
        if (changes.size() != layers.size()) {
            throw new IllegalArgumentException(
                    "a network of " + layers.size() + " layers takes as many changes");
        }
        List<Layer> moved = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            moved.add(moved(layers.get(i), changes.get(i)));
        }
        return new Descent(new Network(moved, network.precision()), input, targets);
    }

    private static Layer moved(Layer layer, List<Tensor> changes) {
        List<Tensor> parameters = new ArrayList<>(layer.parameters());
        for (int i = 0; i < changes.size(); i++) {
            parameters.set(i, difference(parameters.get(i), changes.get(i)));
        }
        return new Layer(layer.kind(), layer.activation(), parameters, layer.epsilon());
    }

    private static Tensor difference(Tensor parameter, Tensor change) {
        if (!parameter.sameShapeAs(change)) {
            throw new IllegalArgumentException(
                    "a change of "
                            + change.shapeText()
                            + " for a parameter of "
                            + parameter.shapeText());
        }
        double[] values = parameter.values();
        for (int i = 0; i < values.length; i++) {
            values[i] -= change.at(i);
        }
        return new Tensor(parameter.shape(), values);
    }
}
