package org.gradientgrader.protocol;

import java.util.List;

/**
 * A feed-forward network as data: no class names, no code.
 *
 * @param layers from the input to the output
 * @param precision the format that the student's own network computes in
 */
public record Network(List<Layer> layers, Precision precision) implements Value {

    /** Copies {@code layers}. */
    public Network {
        layers = List.copyOf(layers);
    }

    /** Returns the layers that have a weight matrix, from the input to the output. */
    public List<Layer> denseLayers() {
        return layers.stream().filter(Layer::isDense).toList();
    }
}
