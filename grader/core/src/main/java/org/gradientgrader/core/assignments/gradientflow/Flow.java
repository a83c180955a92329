package org.gradientgrader.core.assignments.gradientflow;

import java.util.List;
import org.gradientgrader.core.expectations.FusedLayers;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.oracle.Gradients;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** What gradients do on their way back through a student's network, by our own computation. */
final class Flow {

    private final String owner;
    private final Network network;
    private final Tensor input;
    private final Gradients gradients;

    private Flow(String owner, Network network, Tensor input) {
        this.owner = owner;
        this.network = network;
        this.input = input;
        this.gradients = Pass.forward(network, input).gradientsOfMeanOutput();
    }

    /**
     * Looks at a network that is deep enough to show an effect, and shows it through {@code
     * function} alone.
     *
     * @throws Rejection if it is another kind of network
     */
    static Flow through(String owner, Network network, Activation function, Tensor input) {
        Network fused = FusedLayers.of(network);
        List<Layer> layers = fused.layers();
        if (layers.size() <= Architecture.HIDDEN_LAYERS
                || !layers.get(0).isDense()
                || layers.get(0).inputs() != Architecture.FEATURES) {
            throw new Rejection(
                    owner + " has not the 5 hidden layers on 10 features that this effect needs.");
        }
        for (int i = 0; i < layers.size(); i++) {
            Architecture.expectDenseLayer(owner, i, layers.get(i));
            Architecture.expectFunction(
                    owner,
                    i + 1,
                    layers.get(i),
                    i < layers.size() - 1 ? function : Activation.IDENTITY);
        }
        return new Flow(owner, fused, input);
    }

    /** Returns ‖first‖ / ‖last‖ of the weight gradients. */
    double weightRatio() {
        return ratio(gradients.weights());
    }

    /** Returns ‖first‖ / ‖last‖ of the bias gradients: how much of the signal arrives. */
    double signalRatio() {
        return ratio(gradients.biases());
    }

    /** Returns the global norm of weight and bias gradients. */
    double globalNorm() {
        return Math.hypot(Norms.global(gradients.weights()), Norms.global(gradients.biases()));
    }

    /** Returns the same weights with another function after each hidden layer. */
    Flow withFunction(Activation function) {
        List<Layer> layers = network.layers();
        List<Layer> changed =
                layers.stream()
                        .map(
                                l ->
                                        l == layers.get(layers.size() - 1)
                                                ? l
                                                : Layer.dense(l.weights(), l.bias(), function))
                        .toList();
        return new Flow(owner, new Network(changed, network.precision()), input);
    }

    /** Expects something small but not zero: where nothing flows at all, nothing vanishes. */
    void expectBelow(String what, double value, double limit) {
        if (!(value > 0 && value < limit)) {
            throw rejection(what, value, "above 0 and below " + Numbers.text(limit));
        }
    }

    void expectAbove(String what, double value, double limit) {
        if (!(value > limit)) {
            throw rejection(what, value, "above " + Numbers.text(limit));
        }
    }

    private Rejection rejection(String what, double value, String wanted) {
        return new Rejection(
                "The gradients of "
                        + owner
                        + " do not show the effect that this network is there to show.",
                "got       " + what + " " + Numbers.text(value),
                "expected  " + wanted);
    }

    private static double ratio(List<Tensor> tensors) {
        return Norms.of(tensors.get(0)) / Norms.of(tensors.get(tensors.size() - 1));
    }
}
