package org.gradientgrader.core.assignments.gradienthealth;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.Submission.Observation;
import org.gradientgrader.core.contract.gradienthealth.DemoNetworks;
import org.gradientgrader.core.contract.gradienthealth.GradientHealth;
import org.gradientgrader.core.expectations.FusedLayers;
import org.gradientgrader.core.expectations.Networks;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.expectations.Tensors;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.core.oracle.Statistics;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Sitter;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/**
 * A demo network as it is prescribed: 10 inputs, hidden layers of 64 units, one linear output.
 *
 * @param method of {@link DemoNetworks}
 * @param call asks for it
 * @param hiddenLayers how many
 * @param activation of each hidden layer
 * @param spread of the weights
 * @param state what its gradients must show by the lecture's thresholds
 * @param shows whether vital signs show it
 */
record Demo(
        String method,
        Function<DemoNetworks, Network> call,
        int hiddenLayers,
        Activation activation,
        Spread spread,
        String state,
        Predicate<GradientHealth> shows) {

    private static final int FEATURES = 10;
    private static final int WIDTH = 64;
    private static final int BATCH = 32;
    private static final double FORWARD_TOLERANCE = 1e-9;

    /** The deviation of 8000 weights scatters by 0.8 %, that of 640 by 2.8 %. */
    private static final double POOLED_TOLERANCE = 0.05;

    private static final double LAYER_TOLERANCE = 0.17;
    private static final int ENOUGH_WEIGHTS = 600;
    private static final double LARGEST_BIAS = 1e-12;

    /** How weights scatter. */
    enum Spread {
        /** Variance 2 / (inputs + outputs) (Glorot and Bengio 2010). */
        XAVIER,
        /** Deviation 2. */
        LARGE;

        double deviation(Layer layer) {
            return switch (this) {
                case XAVIER -> Math.sqrt(2.0 / (layer.inputs() + layer.outputs()));
                case LARGE -> 2;
            };
        }
    }

    int inputs(int layer) {
        return layer == 0 ? FEATURES : WIDTH;
    }

    int outputs(int layer) {
        return layer == hiddenLayers ? 1 : WIDTH;
    }

    String name() {
        return "DemoNetworks." + method;
    }

    Sitter sitter() {
        return new Sitter(
                name(), this::of, Sitter.Loss.MEAN_SQUARED_ERROR, HealthFigures.THRESHOLDS);
    }

    Network of(Submission submission) {
        return call.apply(submission.get(DemoNetworks.class));
    }

    /** Examines layers, precision, values, weights and reproducibility, in that order. */
    void examine(Submission submission, Inputs inputs) {
        Observation<Network> observation = submission.observe(DemoNetworks.class, call);
        Network network = observation.value();
        expectLayers(network);
        Networks.expectDouble(name(), network, Optional.of(DemoMistake.FLOAT_NETWORK));
        Tensor input = inputs.normal(BATCH, FEATURES);
        Tensors.expect(name(), observation.forward(input))
                .equal("layer", Pass.forward(network, input).activations(), FORWARD_TOLERANCE);
        expectWeights(network.denseLayers());
        Networks.expectReproducible(
                name(),
                network,
                submission.observe(DemoNetworks.class, call).value(),
                DemoMistake.NOT_SEEDED);
    }

    /** Examines what its gradients show, by our own computation. */
    void examineEffect(Submission submission, Inputs inputs) {
        Network network = of(submission);
        expectLayers(network);
        Tensor input = inputs.normal(BATCH, FEATURES);
        Tensor targets = Tensor.matrix(BATCH, 1, inputs.uniforms(BATCH, 1));
        GradientHealth health =
                VitalSigns.of(
                        Pass.forward(network, input).gradientsOfMeanSquaredError(targets).weights(),
                        VitalSigns.LECTURE);
        if (!shows.test(health)) {
            Rejection rejection =
                    new Rejection(
                            name() + " is not " + state + " by the lecture's thresholds.",
                            "got       norms from "
                                    + Numbers.text(health.min())
                                    + " to "
                                    + Numbers.text(health.max()));
            throw isSpreadOtherwise(network.denseLayers())
                    ? rejection.naming(DemoMistake.OTHER_INITIALISATION)
                    : rejection;
        }
    }

    private void expectLayers(Network network) {
        List<Layer> layers = FusedLayers.of(network).layers();
        boolean asAsked = layers.size() == hiddenLayers + 1;
        for (int i = 0; asAsked && i < layers.size(); i++) {
            Layer layer = layers.get(i);
            asAsked =
                    layer.isDense()
                            && layer.inputs() == inputs(i)
                            && layer.outputs() == outputs(i)
                            && layer.activation()
                                    == (i == hiddenLayers ? Activation.IDENTITY : activation);
        }
        if (!asAsked) {
            throw new Rejection(
                            name() + " has other layers than prescribed.",
                            "got       " + text(layers),
                            "expected  "
                                    + hiddenLayers
                                    + " hidden layers of 64 units with "
                                    + word(activation)
                                    + ", and one output with identity")
                    .naming(DemoMistake.of(network, this));
        }
    }

    private static String text(List<Layer> layers) {
        StringBuilder text = new StringBuilder();
        layers.stream()
                .limit(20)
                .forEach(
                        layer ->
                                text.append(text.isEmpty() ? "" : ", ")
                                        .append(layer.isDense() ? layer.outputs() + " " : "")
                                        .append(
                                                layer.isDense()
                                                        ? word(layer.activation())
                                                        : layer.kind()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT)));
        return text.toString();
    }

    private static String word(Activation activation) {
        return activation.name().toLowerCase(Locale.ROOT);
    }

    private void expectWeights(List<Layer> layers) {
        for (Layer layer : layers) {
            for (double bias : layer.bias().values()) {
                if (!(Math.abs(bias) <= LARGEST_BIAS)) {
                    throw new Rejection(
                            name() + " has a bias that is not 0.",
                            "got       " + Numbers.text(bias));
                }
            }
        }
        if (isSpreadOtherwise(layers)) {
            throw new Rejection(
                            "The weights of " + name() + " are not drawn as prescribed.",
                            "got       "
                                    + Numbers.text(pooled(layers).std())
                                    + " times the prescribed deviation, all layers together",
                            "expected  about 1, in each layer too")
                    .naming(DemoMistake.OTHER_INITIALISATION);
        }
    }

    private boolean isSpreadOtherwise(List<Layer> layers) {
        Statistics all = pooled(layers);
        return !(Math.abs(all.std() - 1) <= POOLED_TOLERANCE
                        && Math.abs(all.mean()) <= POOLED_TOLERANCE)
                || layers.stream()
                        .filter(layer -> layer.weights().size() >= ENOUGH_WEIGHTS)
                        .map(layer -> pooled(List.of(layer)))
                        .anyMatch(one -> !(Math.abs(one.std() - 1) <= LAYER_TOLERANCE));
    }

    /** Weights in units of what their deviation should be. */
    private Statistics pooled(List<Layer> layers) {
        return Statistics.of(
                layers.stream()
                        .flatMapToDouble(
                                layer ->
                                        Arrays.stream(layer.weights().values())
                                                .map(w -> w / spread.deviation(layer)))
                        .toArray());
    }
}
