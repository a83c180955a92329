package org.gradientgrader.core.assignments.gradientflow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gradientgrader.core.expectations.FusedLayers;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;

/**
 * The layers that every network of this assignment has: 10 → 5 × 20 → 1, with a function after each
 * hidden layer.
 */
final class Architecture {

    static final int FEATURES = 10;
    static final int HIDDEN_LAYERS = 5;
    static final int WIDTH = 20;

    private Architecture() {}

    /** Expects dense layers only, of the prescribed sizes, each hidden one with {@code hidden}. */
    static void expectDense(String owner, Network network, Activation hidden) {
        List<Layer> layers = FusedLayers.of(network).layers();
        expectWeightLayers(owner, network);
        for (int i = 0; i < layers.size(); i++) {
            expectDenseLayer(owner, i, layers.get(i));
            expectFunction(
                    owner, i + 1, layers.get(i), i < HIDDEN_LAYERS ? hidden : Activation.IDENTITY);
        }
    }

    static void expectDenseLayer(String owner, int index, Layer layer) {
        if (!layer.isDense()) {
            throw new Rejection(
                    owner
                            + " has a layer that was not asked for: "
                            + name(layer.kind())
                            + ", at index "
                            + index
                            + ".");
        }
    }

    /** Expects 6 dense layers of the prescribed sizes, whatever lies between them. */
    static void expectWeightLayers(String owner, Network network) {
        List<Layer> dense = network.denseLayers();
        if (dense.size() != HIDDEN_LAYERS + 1) {
            throw new Rejection(
                    owner
                            + " has "
                            + Numbers.count(dense.size(), "dense layer")
                            + "; 6 are expected: 5 hidden ones and the output.",
                    "got      " + sizes(dense),
                    "expected  [10, 20] [20, 20] [20, 20] [20, 20] [20, 20] [20, 1]");
        }
        for (int i = 0; i < dense.size(); i++) {
            int inputs = i == 0 ? FEATURES : WIDTH;
            int outputs = i == HIDDEN_LAYERS ? 1 : WIDTH;
            if (!Arrays.equals(dense.get(i).weights().shape(), new int[] {inputs, outputs})) {
                throw new Rejection(
                        "The "
                                + name(i + 1)
                                + " of "
                                + owner
                                + " has another size than prescribed.",
                        "got       weights " + dense.get(i).weights().shapeText(),
                        "expected  weights [" + inputs + ", " + outputs + "]");
            }
        }
    }

    static void expectFunction(String owner, int number, Layer layer, Activation expected) {
        if (layer.activation() != expected) {
            throw new Rejection(
                    "The "
                            + name(number)
                            + " of "
                            + owner
                            + " applies another function than prescribed.",
                    "got       " + name(layer.activation()),
                    "expected  " + name(expected));
        }
    }

    /** Returns how students call the dense layer of this number, counted from 1. */
    static String name(int number) {
        return number > HIDDEN_LAYERS ? "output layer" : "hidden layer " + number;
    }

    static String name(Activation function) {
        return function.name().toLowerCase(Locale.ROOT);
    }

    static String name(Layer.Kind kind) {
        return switch (kind) {
            case DENSE -> "dense";
            case ACTIVATION -> "activation";
            case BATCH_NORM -> "batch normalisation";
        };
    }

    private static String sizes(List<Layer> dense) {
        StringBuilder text = new StringBuilder();
        dense.stream()
                .limit(12)
                .forEach(layer -> text.append(' ').append(layer.weights().shapeText()));
        return text.toString();
    }
}
