package org.gradientgrader.core.assignments.gradientflow;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.Submission.Observation;
import org.gradientgrader.core.expectations.Networks;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.expectations.Tensors;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Sitter;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;

/**
 * A network that a student builds, and what is asked of every one of them.
 *
 * @param contract the student's class
 * @param call its method
 * @param structure expects the layers
 * @param diagnosis names what is wrong with the layers
 * @param initialisation of the weights
 */
record PrescribedNetwork<C>(
        Class<C> contract,
        Function<C, Network> call,
        BiConsumer<String, Network> structure,
        Function<Network, Optional<NetworkMistake>> diagnosis,
        Initialisation initialisation) {

    static final int BATCH = 32;

    /** A correct answer is off by 7e-15 at the most. */
    private static final double FORWARD_TOLERANCE = 1e-9;

    /** Biases are free within this bound: wide enough for every usual initialisation. */
    private static final double LARGEST_BIAS = 1;

    static <C> PrescribedNetwork<C> dense(
            Class<C> contract,
            Function<C, Network> call,
            Activation hidden,
            Initialisation initialisation) {
        return new PrescribedNetwork<>(
                contract,
                call,
                (owner, network) -> Architecture.expectDense(owner, network, hidden),
                network -> NetworkDiagnosis.ofDense(network, hidden),
                initialisation);
    }

    /** Returns how messages call the student's method. */
    String name() {
        return contract.getSimpleName() + ".network";
    }

    Network of(Submission submission) {
        return call.apply(submission.get(contract));
    }

    Sitter sitter() {
        return new Sitter(contract.getSimpleName(), this::of);
    }

    /** Examines layers, precision, values, weights and reproducibility, in that order. */
    void examine(Submission submission, Inputs inputs) {
        Observation<Network> observation = submission.observe(contract, call);
        Network network = observation.value();
        expectStructure(network);
        Networks.expectDouble(name(), network, floatIfFloat(network));
        expectModestBiases(network);
        expectOurValues(observation, inputs.normal(BATCH, Architecture.FEATURES));
        expectInitialWeights(network);
        Networks.expectReproducible(
                name(),
                network,
                submission.observe(contract, call).value(),
                NetworkMistake.NOT_SEEDED);
    }

    /**
     * Examines what the network shows.
     *
     * @throws Rejection that names what is wrong with the layers or the weights, if that is why
     */
    void examineEffect(Submission submission, Consumer<Network> effect) {
        Network network = of(submission);
        try {
            effect.accept(network);
        } catch (Rejection e) {
            Optional<NetworkMistake> layers = diagnosis.apply(network);
            throw e.naming(
                    layers.isPresent() || !hasStructure(network) ? layers : weights(network));
        }
    }

    private boolean hasStructure(Network network) {
        try {
            structure.accept(name(), network);
            return true;
        } catch (Rejection e) {
            return false;
        }
    }

    private Optional<NetworkMistake> weights(Network network) {
        try {
            expectInitialWeights(network);
            return Optional.empty();
        } catch (Rejection e) {
            return WeightDiagnosis.of(network, initialisation);
        }
    }

    /** Returns the student's network, in DOUBLE, if there is one with the prescribed layers. */
    Optional<Network> usable(Submission submission) {
        try {
            Network network = of(submission);
            structure.accept(name(), network);
            return Optional.of(new Network(network.layers(), Precision.DOUBLE));
        } catch (NoAnswer | Rejection e) {
            return Optional.empty(); // that mistake is paid for in the network's own check
        }
    }

    private void expectStructure(Network network) {
        try {
            structure.accept(name(), network);
        } catch (Rejection e) {
            throw e.naming(diagnosis.apply(network));
        }
    }

    private static Optional<NetworkMistake> floatIfFloat(Network network) {
        return network.precision() == Precision.FLOAT
                ? Optional.of(NetworkMistake.FLOAT_NETWORK)
                : Optional.empty();
    }

    private void expectModestBiases(Network network) {
        for (Layer layer : network.denseLayers()) {
            for (double bias : layer.bias().values()) {
                if (!(Math.abs(bias) <= LARGEST_BIAS)) {
                    throw new Rejection(
                            name() + " has a bias out of proportion.",
                            "got       " + Numbers.text(bias),
                            "expected  at most 1 in size");
                }
            }
        }
    }

    private void expectOurValues(Observation<Network> observation, Tensor input) {
        List<Tensor> expected = Pass.forward(observation.value(), input).activations();
        Tensors.expect(name(), observation.forward(input))
                .equal("layer", expected, FORWARD_TOLERANCE);
    }

    private void expectInitialWeights(Network network) {
        try {
            expectDrawnAsPrescribed(network.denseLayers());
        } catch (Rejection e) {
            throw e.naming(WeightDiagnosis.of(network, initialisation));
        }
    }

    private void expectDrawnAsPrescribed(List<Layer> dense) {
        for (int i = 0; i < dense.size(); i++) {
            initialisation.expect(
                    "the " + Architecture.name(i + 1) + " of " + name(), dense.get(i));
        }
        initialisation.expectTogether(name(), dense);
    }
}
