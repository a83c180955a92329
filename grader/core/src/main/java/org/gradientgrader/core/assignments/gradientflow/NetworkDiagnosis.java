package org.gradientgrader.core.assignments.gradientflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gradientgrader.core.expectations.FusedLayers;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;

/** Which mistake the layers of a network show; each is looked for when those before it are not. */
final class NetworkDiagnosis {

    private static final int DENSE = Architecture.HIDDEN_LAYERS + 1;

    private NetworkDiagnosis() {}

    /** Names what is wrong with a network that ought to have {@code hidden} and no batch norm. */
    static Optional<NetworkMistake> ofDense(Network network, Activation hidden) {
        Network fused = FusedLayers.of(network);
        List<Activation> functions = fused.layers().stream().map(Layer::activation).toList();
        if (!fused.layers().stream().allMatch(Layer::isDense)) {
            return Optional.empty();
        }
        Optional<NetworkMistake> size = ofSizes(fused.layers());
        return size.isPresent() ? size : ofFunctions(functions, hidden);
    }

    private static Optional<NetworkMistake> ofSizes(List<Layer> dense) {
        boolean hiddenOutput = dense.get(dense.size() - 1).outputs() == Architecture.WIDTH;
        if (dense.size() == Architecture.HIDDEN_LAYERS && hiddenOutput) {
            return Optional.of(NetworkMistake.MISSING_OUTPUT_LAYER);
        }
        if (dense.size() != DENSE) {
            return Optional.of(NetworkMistake.WRONG_DEPTH);
        }
        boolean sized = true;
        for (int i = 0; i < DENSE; i++) {
            sized &= dense.get(i).inputs() == (i == 0 ? Architecture.FEATURES : Architecture.WIDTH);
            sized &= dense.get(i).outputs() == (i == DENSE - 1 ? 1 : Architecture.WIDTH);
        }
        return sized ? Optional.empty() : Optional.of(NetworkMistake.WRONG_WIDTH);
    }

    private static Optional<NetworkMistake> ofFunctions(
            List<Activation> functions, Activation expected) {
        List<Activation> hidden = functions.subList(0, Architecture.HIDDEN_LAYERS);
        Activation output = functions.get(Architecture.HIDDEN_LAYERS);
        Set<Activation> others =
                hidden.stream().filter(f -> f != expected).collect(Collectors.toSet());
        long different = hidden.stream().filter(f -> f != expected).count();
        if (different == 0) {
            return output == Activation.IDENTITY
                    ? Optional.empty()
                    : Optional.of(NetworkMistake.ACTIVATION_ON_OUTPUT);
        }
        if (different == hidden.size() && others.size() == 1) {
            return ofOneFunction(hidden.get(0), output);
        }
        return different == 1 && output == Activation.IDENTITY
                ? Optional.of(NetworkMistake.ONE_OTHER_ACTIVATION)
                : Optional.empty();
    }

    private static Optional<NetworkMistake> ofOneFunction(Activation hidden, Activation output) {
        if (hidden == Activation.SIGMOID && output == Activation.SIGMOID) {
            return Optional.of(NetworkMistake.DEFAULT_ACTIVATION);
        }
        if (output != Activation.IDENTITY) {
            return Optional.empty();
        }
        return switch (hidden) {
            case IDENTITY -> Optional.of(NetworkMistake.NO_ACTIVATION);
            case SIGMOID, TANH, RELU -> Optional.of(NetworkMistake.OTHER_ACTIVATION);
        };
    }

    /** Names what is wrong with a network that ought to be batch-normalised. */
    static Optional<NetworkMistake> ofBatchNorm(Network network) {
        List<Layer> layers = network.layers();
        Optional<NetworkMistake> size = ofSizes(network.denseLayers());
        if (size.isPresent()) {
            return size;
        }
        long norms = count(layers, Layer.Kind.BATCH_NORM);
        if (norms == 0) {
            return Optional.of(NetworkMistake.NO_BATCH_NORM);
        }
        if (norms < Architecture.HIDDEN_LAYERS) {
            return Optional.of(NetworkMistake.BATCH_NORM_ONCE_ONLY);
        }
        boolean silent = layers.stream().allMatch(l -> l.activation() == Activation.IDENTITY);
        if (silent) {
            return Optional.of(NetworkMistake.BATCH_NORM_ACTIVATION_IGNORED);
        }
        if (everyNormFollowsFunction(layers)) {
            return Optional.of(NetworkMistake.BATCH_NORM_AFTER_ACTIVATION);
        }
        return ofBlocks(layers);
    }

    private static Optional<NetworkMistake> ofBlocks(List<Layer> layers) {
        if (layers.get(layers.size() - 1).activation() != Activation.IDENTITY) {
            return Optional.of(NetworkMistake.ACTIVATION_ON_OUTPUT);
        }
        Set<Activation> functions =
                layers.stream()
                        .filter(layer -> layer.kind() == Layer.Kind.ACTIVATION)
                        .map(Layer::activation)
                        .collect(Collectors.toSet());
        boolean complete = count(layers, Layer.Kind.ACTIVATION) == Architecture.HIDDEN_LAYERS;
        return complete && functions.size() > 1
                ? Optional.of(NetworkMistake.ONE_OTHER_ACTIVATION)
                : Optional.empty();
    }

    private static boolean everyNormFollowsFunction(List<Layer> layers) {
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).kind() == Layer.Kind.BATCH_NORM
                    && (i == 0 || layers.get(i - 1).activation() == Activation.IDENTITY)) {
                return false;
            }
        }
        return true;
    }

    private static long count(List<Layer> layers, Layer.Kind kind) {
        return layers.stream().filter(layer -> layer.kind() == kind).count();
    }
}
