package org.gradientgrader.core.assignments.explosiondetection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.explosiondetection.WatchMistake.Training;
import org.gradientgrader.core.oracle.Gradients;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;

/**
 * The training of lecture documents 001 and 002: a network of 10-64-64-1 with one ReLU in the
 * middle, gradient descent on the mean squared error of one batch.
 *
 * @param network at its first epoch
 * @param input of the batch, shape {@code [100, 10]}
 * @param targets of the batch, shape {@code [100, 1]}
 */
record Descent(Network network, Tensor input, Tensor targets) {

    private static final int[] UNITS = {10, 64, 64, 1};
    private static final int BATCH = 100;

    /**
     * The lecture has 2, where the first norm is in the hundred thousands already. At a learning
     * rate of 0.1, 98 of 100 draws from this one break in their fifth to eighth epoch.
     */
    private static final double DEVIATION = 0.25;

    static Descent drawn(Inputs inputs) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i + 1 < UNITS.length; i++) {
            int in = UNITS[i];
            int out = UNITS[i + 1];
            layers.add(
                    Layer.dense(
                            Tensor.matrix(in, out, inputs.normals(in * out, DEVIATION)),
                            Tensor.vector(new double[out]),
                            i == 1 ? Activation.RELU : Activation.IDENTITY));
        }
        return new Descent(
                new Network(layers, Precision.DOUBLE),
                inputs.normal(BATCH, UNITS[0]),
                inputs.normal(BATCH, 1));
    }

    /** Trains; norms and losses beyond single precision, DL4J's default, are infinite. */
    Training trained(double rate, int epochs, double threshold) {
        List<Double> norms = new ArrayList<>();
        List<Double> losses = new ArrayList<>();
        Network now = network;
        for (int epoch = 0; epoch < epochs; epoch++) {
            Pass pass = Pass.forward(now, input);
            Gradients gradients = pass.gradientsOfMeanSquaredError(targets);
            norms.add((double) (float) norm(gradients));
            losses.add((double) (float) loss(pass));
            now = stepped(now, gradients, rate);
        }
        return new Training(norms, losses, threshold);
    }

    private static double norm(Gradients gradients) {
        return Norms.global(
                Stream.concat(gradients.weights().stream(), gradients.biases().stream()).toList());
    }

    private double loss(Pass pass) {
        Tensor output = pass.activations().get(UNITS.length - 2);
        double error = Norms.of(sum(output, targets, -1));
        return error * error / BATCH;
    }

    private static Network stepped(Network network, Gradients gradients, double rate) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < network.layers().size(); i++) {
            Layer layer = network.layers().get(i);
            layers.add(
                    Layer.dense(
                            sum(layer.weights(), gradients.weights().get(i), -rate),
                            sum(layer.bias(), gradients.biases().get(i), -rate),
                            layer.activation()));
        }
        return new Network(layers, network.precision());
    }

    private static Tensor sum(Tensor one, Tensor other, double factor) {
        double[] values = one.values();
        for (int i = 0; i < values.length; i++) {
            values[i] += factor * other.at(i);
        }
        return new Tensor(one.shape(), values);
    }
}
