package org.gradientgrader.protocol;

import java.util.List;

/**
 * A feed-forward network as data: no class names, no code.
 *
 * @param layers from the input to the output
 * @param precision the format that the student's own network computes in
 */
public record Network(List<Layer> layers, Precision precision) implements Value {

    /**
     * Copies {@code layers}.
     *
     * @throws IllegalArgumentException if there is none, or too many or too wide ones, or a layer's
     *     width does not fit the one before: then nothing could be computed, whoever sent it
     */
    public Network {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("a network has at least one layer");
        }
        if (layers.size() > Limits.LAYERS) {
            throw new IllegalArgumentException(
                    layers.size() + " layers; at most " + Limits.LAYERS + " can be graded");
        }
        requireFittingWidths(layers);
    }

    /** Returns the layers that have a weight matrix, from the input to the output. */
    public List<Layer> denseLayers() {
        return layers.stream().filter(Layer::isDense).toList();
    }

    private static void requireFittingWidths(List<Layer> layers) {
        int width = layers.get(0).width().inputs();
        for (int i = 0; i < layers.size(); i++) {
            Layer.Width next = layers.get(i).width();
            if (Math.max(next.inputs(), next.outputs()) > Limits.WIDTH) {
                throw new IllegalArgumentException(
                        "layer "
                                + i
                                + " is wider than "
                                + Limits.WIDTH
                                + ", the most that can be graded");
            }
            if (next.isFixed()) {
                if (width != next.inputs() && width != Layer.Width.ANY) {
                    throw new IllegalArgumentException(
                            "layer " + i + " takes " + next.inputs() + " inputs, not " + width);
                }
                width = next.outputs();
            }
        }
    }
}
