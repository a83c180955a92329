package org.gradientgrader.core.assignments.explosiondetection;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.assignments.explosiondetection.WatchMistake.Training;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.oracle.Descent;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;

/**
 * The training of lecture documents 001 and 002: a network of 10-64-64-1 with one ReLU in the
 * middle, gradient descent on the mean squared error of one batch of 100.
 *
 * @param start before the first epoch
 */
record LectureTraining(Descent start) {

    private static final int[] UNITS = {10, 64, 64, 1};
    private static final int BATCH = 100;

    /**
     * The lecture has 2, where the first norm is in the hundred thousands already. At a learning
     * rate of 0.1, 98 of 100 draws from this one break in their fifth to eighth epoch.
     */
    private static final double DEVIATION = 0.25;

    static LectureTraining drawn(Inputs inputs) {
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
        return new LectureTraining(
                new Descent(
                        new Network(layers, Precision.DOUBLE),
                        inputs.normal(BATCH, UNITS[0]),
                        inputs.normal(BATCH, 1)));
    }

    /** Trains; norms and losses beyond single precision, DL4J's default, are infinite. */
    Training trained(double rate, int epochs, double threshold) {
        List<Double> norms = new ArrayList<>();
        List<Double> losses = new ArrayList<>();
        Descent now = start;
        for (int epoch = 0; epoch < epochs; epoch++) {
            List<List<Tensor>> gradients = now.gradients().parameters();
            norms.add(
                    (double)
                            (float)
                                    Norms.global(
                                            gradients.stream().flatMap(List::stream).toList()));
            losses.add((double) (float) now.loss());
            now = now.minus(gradients.stream().map(g -> Clipping.scaled(g, rate)).toList());
        }
        return new Training(norms, losses, threshold);
    }
}
