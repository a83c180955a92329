package org.gradientgrader.core.oracle;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;

/** Small networks that a seed determines. */
final class RandomNetworks {

    private final Inputs inputs;
    private final List<Layer> layers = new ArrayList<>();
    private int width;

    RandomNetworks(Inputs inputs, int width) {
        this.inputs = inputs;
        this.width = width;
    }

    RandomNetworks dense(Activation activation) {
        int next = inputs.integer(4, 7);
        double bound = 2 / Math.sqrt(width);
        layers.add(
                Layer.dense(
                        Tensor.matrix(width, next, inputs.uniforms(width * next, bound)),
                        Tensor.vector(inputs.uniforms(next, bound)),
                        activation));
        width = next;
        return this;
    }

    RandomNetworks batchNorm() {
        layers.add(
                Layer.batchNorm(
                        Tensor.vector(inputs.uniforms(width, 2)),
                        Tensor.vector(inputs.normals(width, 1)),
                        Tensor.vector(inputs.normals(width, 1)),
                        Tensor.vector(inputs.normals(width, 1)),
                        inputs.real(1e-5, 1e-3)));
        return this;
    }

    RandomNetworks activation(Activation activation) {
        layers.add(Layer.activation(activation));
        return this;
    }

    Network network() {
        return new Network(layers, Precision.DOUBLE);
    }
}
