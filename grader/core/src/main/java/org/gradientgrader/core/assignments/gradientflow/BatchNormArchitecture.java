package org.gradientgrader.core.assignments.gradientflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;

/**
 * The layers of the batch-normalised network: 5 × (dense identity, batch norm, activation), dense.
 */
final class BatchNormArchitecture {

    private static final double LARGEST_EPSILON = 0.1;

    private BatchNormArchitecture() {}

    static void expect(String owner, Network network) {
        Architecture.expectWeightLayers(owner, network);
        List<Layer.Kind> expected = kinds();
        List<Layer.Kind> actual = network.layers().stream().map(Layer::kind).toList();
        if (!actual.equals(expected)) {
            throw new Rejection(
                    owner + " has its layers in another sequence than prescribed.",
                    "got       " + text(actual),
                    "expected  5 × (dense, batch normalisation, activation), dense");
        }
        for (int i = 0; i < actual.size(); i++) {
            expectFunction(owner, network.layers().get(i), i / 3 + 1);
        }
        expectOneFunction(owner, network);
    }

    private static void expectFunction(String owner, Layer layer, int number) {
        switch (layer.kind()) {
            case DENSE -> Architecture.expectFunction(owner, number, layer, Activation.IDENTITY);
            case ACTIVATION -> {
                if (layer.activation() == Activation.IDENTITY) {
                    throw new Rejection(
                            "The activation layer after hidden layer "
                                    + number
                                    + " of "
                                    + owner
                                    + " does nothing.",
                            "got       identity",
                            "expected  sigmoid, tanh or relu");
                }
            }
            case BATCH_NORM -> expectSmallEpsilon(owner, layer, number);
        }
    }

    /** Added to a variance of about 1: beyond this it would not normalise any more. */
    private static void expectSmallEpsilon(String owner, Layer layer, int number) {
        if (!(layer.epsilon() > 0 && layer.epsilon() <= LARGEST_EPSILON)) {
            throw new Rejection(
                    "Batch normalisation after hidden layer "
                            + number
                            + " of "
                            + owner
                            + " does not normalise.",
                    "got       an epsilon of " + Numbers.text(layer.epsilon()),
                    "expected  a small positive one");
        }
    }

    private static void expectOneFunction(String owner, Network network) {
        List<Activation> functions =
                network.layers().stream()
                        .filter(layer -> layer.kind() == Layer.Kind.ACTIVATION)
                        .map(Layer::activation)
                        .distinct()
                        .toList();
        if (functions.size() > 1) {
            throw new Rejection(
                    "The blocks of " + owner + " apply different functions.",
                    "got       "
                            + functions.stream()
                                    .map(Architecture::name)
                                    .collect(Collectors.joining(", ")),
                    "expected  the same function in all five");
        }
    }

    private static List<Layer.Kind> kinds() {
        List<Layer.Kind> kinds = new ArrayList<>();
        for (int i = 0; i < Architecture.HIDDEN_LAYERS; i++) {
            kinds.addAll(List.of(Layer.Kind.DENSE, Layer.Kind.BATCH_NORM, Layer.Kind.ACTIVATION));
        }
        kinds.add(Layer.Kind.DENSE);
        return kinds;
    }

    private static String text(List<Layer.Kind> kinds) {
        return kinds.stream().limit(20).map(Architecture::name).collect(Collectors.joining(", "));
    }
}
