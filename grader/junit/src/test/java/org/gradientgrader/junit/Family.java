package org.gradientgrader.junit;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;

/** Kinds of deep networks, drawn at random: those of the exercise and their neighbours. */
enum Family {
    SIGMOID(Activation.SIGMOID, false),
    TANH(Activation.TANH, false),
    RELU(Activation.RELU, false),
    /** Weights of deviation 5, whose gradients explode. */
    IDENTITY(Activation.IDENTITY, false),
    BATCH_NORM_SIGMOID(Activation.SIGMOID, true),
    BATCH_NORM_TANH(Activation.TANH, true),
    BATCH_NORM_RELU(Activation.RELU, true),
    BATCH_NORM_IDENTITY(Activation.IDENTITY, true);

    private static final double EXPLODING = 5;

    private final Activation activation;
    private final boolean normalised;

    Family(Activation activation, boolean normalised) {
        this.activation = activation;
        this.normalised = normalised;
    }

    /** Returns a network of 2 to 12 hidden layers, at least 12 wide, and a linear output. */
    Network network(Inputs inputs, int width) {
        List<Layer> layers = new ArrayList<>();
        int last = width;
        for (int depth = inputs.integer(2, 12); depth > 0; depth--) {
            int next = inputs.integer(12, 16);
            layers.addAll(hidden(inputs, last, next));
            last = next;
        }
        layers.add(dense(inputs, last, inputs.integer(1, 3), Activation.IDENTITY));
        return new Network(layers, Precision.DOUBLE);
    }

    private List<Layer> hidden(Inputs inputs, int width, int next) {
        if (!normalised) {
            return List.of(dense(inputs, width, next, activation));
        }
        return List.of(
                dense(inputs, width, next, Activation.IDENTITY),
                Layer.batchNorm(
                        vector(inputs, next, 0.5, 1.5),
                        Tensor.vector(inputs.normals(next, 0.5)),
                        Tensor.vector(inputs.normals(next, 1)),
                        vector(inputs, next, 0.1, 10),
                        1e-5),
                Layer.activation(activation));
    }

    private Layer dense(Inputs inputs, int width, int next, Activation function) {
        double bound = (this == RELU ? Math.sqrt(6) : 1) / Math.sqrt(width); // ReLUs halve it
        double[] weights =
                this == IDENTITY
                        ? inputs.normals(width * next, EXPLODING)
                        : inputs.uniforms(width * next, bound);
        return Layer.dense(
                Tensor.matrix(width, next, weights),
                Tensor.vector(inputs.uniforms(next, bound)),
                function);
    }

    private static Tensor vector(Inputs inputs, int length, double least, double most) {
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            values[i] = inputs.real(least, most);
        }
        return Tensor.vector(values);
    }
}
