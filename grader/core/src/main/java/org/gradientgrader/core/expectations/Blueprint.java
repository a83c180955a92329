package org.gradientgrader.core.expectations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradientgrader.core.contract.Submission.Observation;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/**
 * A network as it is prescribed: 10 inputs, hidden layers of one width, one linear output, biases
 * of 0, the same parameters at every call.
 *
 * @param name of the method that builds it, for example {@code DemoNetworks.healthy}
 * @param hiddenLayers how many
 * @param width units of each hidden layer
 * @param activation of each hidden layer
 * @param deviation of each layer's weights
 */
public record Blueprint(
        String name,
        int hiddenLayers,
        int width,
        Activation activation,
        ToDoubleFunction<Layer> deviation) {

    private static final int FEATURES = 10;
    private static final int BATCH = 32;
    private static final double FORWARD_TOLERANCE = 1e-9;
    private static final int SHOWN_LAYERS = 20;

    /** Xavier's deviation: variance 2 / (inputs + outputs) (Glorot and Bengio 2010). */
    public static double xavier(Layer layer) {
        return Math.sqrt(2.0 / (layer.inputs() + layer.outputs()));
    }

    int inputs(int layer) {
        return layer == 0 ? FEATURES : width;
    }

    int outputs(int layer) {
        return layer == hiddenLayers ? 1 : width;
    }

    /**
     * Examines layers, precision, values, weights and reproducibility, in that order.
     *
     * @param build calls the student's method
     * @throws Rejection naming the first thing that differs
     */
    public void examine(Supplier<Observation<Network>> build, Inputs inputs) {
        Observation<Network> observation = build.get();
        Network network = observation.value();
        expectLayers(network);
        Networks.expectDouble(name, network, Optional.of(BlueprintMistake.FLOAT_NETWORK));
        Tensor input = inputs.normal(BATCH, FEATURES);
        Tensors.expect(name, observation.forward(input))
                .equal("layer", Pass.forward(network, input).activations(), FORWARD_TOLERANCE);
        new Scatter(network.denseLayers(), deviation).expect(name);
        Networks.expectReproducible(
                name, network, build.get().value(), BlueprintMistake.NOT_SEEDED);
    }

    /** Expects the prescribed layers, so that inputs fit and the network is no other one. */
    public void expectLayers(Network network) {
        List<Layer> layers = FusedLayers.of(network).layers();
        boolean asAsked =
                layers.size() == hiddenLayers + 1
                        && IntStream.range(0, layers.size())
                                .allMatch(i -> isAsAsked(layers.get(i), i));
        if (!asAsked) {
            throw new Rejection(
                            name + " has other layers than prescribed.",
                            "got       " + text(layers),
                            "expected  "
                                    + hiddenLayers
                                    + " hidden layers of "
                                    + width
                                    + " units with "
                                    + word(activation)
                                    + ", and one output with identity")
                    .naming(BlueprintMistake.of(network, this));
        }
    }

    private boolean isAsAsked(Layer layer, int index) {
        return layer.isDense()
                && layer.inputs() == inputs(index)
                && layer.outputs() == outputs(index)
                && layer.activation() == (index == hiddenLayers ? Activation.IDENTITY : activation);
    }

    /**
     * Returns what is wrong with the weights of a network whose gradients are not as they should.
     */
    public Optional<? extends Mistake> suspicion(Network network) {
        return new Scatter(network.denseLayers(), deviation).isAsPrescribed()
                ? Optional.empty()
                : Optional.of(BlueprintMistake.OTHER_INITIALISATION);
    }

    /** Returns weight gradients of the mean squared error on a batch of random data. */
    public List<Tensor> gradients(Network network, Inputs inputs) {
        Tensor input = inputs.normal(BATCH, FEATURES);
        Tensor targets = Tensor.matrix(BATCH, 1, inputs.uniforms(BATCH, 1));
        return Pass.forward(network, input).gradientsOfMeanSquaredError(targets).weights();
    }

    private static String text(List<Layer> layers) {
        return layers.stream()
                .limit(SHOWN_LAYERS)
                .map(
                        layer ->
                                layer.isDense()
                                        ? layer.outputs() + " " + word(layer.activation())
                                        : word(layer.kind()))
                .collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
