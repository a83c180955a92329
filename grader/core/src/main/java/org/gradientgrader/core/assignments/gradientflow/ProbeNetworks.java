package org.gradientgrader.core.assignments.gradientflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;

/** The grader's own networks and inputs, on which a student's gradients are compared with ours. */
final class ProbeNetworks {

    /**
     * A network, an input and the gradients that a right answer has.
     *
     * @param weightGradients one for each dense layer, input side first
     */
    record Probe(Network network, Tensor input, List<Tensor> weightGradients) {}

    private static final int DEEP = 10; // hidden layers: "10_W" sorts before "2_W"
    private static final int SHALLOW_LEAST = 2;
    private static final int SHALLOW_MOST = 6;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 24;
    private static final int SMALLEST_BATCH = 8;
    private static final int LARGEST_BATCH = 40;
    private static final double BIAS_DEVIATION = 0.1;

    /**
     * Below this share of the largest norm a layer's gradient is lost in rounding, and no fair
     * thing to ask for.
     */
    private static final double SMALLEST_SHARE = 1e-12;

    private static final int DRAWS = 100;

    private final Inputs inputs;
    private final Activation function;
    private final double gain;
    private final boolean batchNorm;

    /**
     * Draws networks from {@code inputs}.
     *
     * @param function of the hidden layers
     * @param gain the weights' standard deviation is {@code gain / √fan_in}
     * @param batchNorm whether it stands between each hidden layer and its function
     */
    ProbeNetworks(Inputs inputs, Activation function, double gain, boolean batchNorm) {
        this.inputs = inputs;
        this.function = function;
        this.gain = gain;
        this.batchNorm = batchNorm;
    }

    /**
     * Returns two shallow probes and a deep one. The first takes as many features as the student's
     * own networks do, so that an answer about one of those can be told.
     */
    List<Probe> draw() {
        return List.of(
                probe(inputs.integer(SHALLOW_LEAST, SHALLOW_MOST), Architecture.FEATURES),
                probe(inputs.integer(SHALLOW_LEAST, SHALLOW_MOST), width()),
                probe(DEEP, width()));
    }

    /** Returns the probe of a given network. */
    static Probe of(Network network, Tensor input) {
        return new Probe(
                network, input, Pass.forward(network, input).gradientsOfMeanOutput().weights());
    }

    private Probe probe(int hiddenLayers, int features) {
        for (int draw = 0; draw < DRAWS; draw++) {
            Network network = network(hiddenLayers, features);
            Probe probe =
                    of(
                            network,
                            inputs.normal(inputs.integer(SMALLEST_BATCH, LARGEST_BATCH), features));
            if (isFair(probe)) {
                return probe;
            }
        }
        throw new IllegalStateException("no fair network in " + DRAWS + " draws with " + function);
    }

    /**
     * Returns whether a right answer can be told from a wrong one: all gradients finite, none lost.
     */
    static boolean isFair(Probe probe) {
        DoubleStream norms = probe.weightGradients().stream().mapToDouble(Norms::of);
        double[] sorted = norms.sorted().toArray();
        double largest = sorted[sorted.length - 1];
        return Double.isFinite(largest) && sorted[0] > SMALLEST_SHARE * largest;
    }

    private Network network(int hiddenLayers, int features) {
        List<Layer> layers = new ArrayList<>();
        int fanIn = features;
        for (int i = 0; i < hiddenLayers; i++) {
            int fanOut = width();
            addHidden(layers, fanIn, fanOut);
            fanIn = fanOut;
        }
        layers.add(dense(fanIn, 1, Activation.IDENTITY));
        return new Network(layers, Precision.DOUBLE);
    }

    private int width() {
        return inputs.integer(NARROWEST, WIDEST);
    }

    private void addHidden(List<Layer> layers, int fanIn, int fanOut) {
        if (!batchNorm) {
            layers.add(dense(fanIn, fanOut, function));
            return;
        }
        layers.add(dense(fanIn, fanOut, Activation.IDENTITY));
        layers.add(normalisation(fanOut));
        layers.add(Layer.activation(function));
    }

    private Layer dense(int fanIn, int fanOut, Activation activation) {
        return Layer.dense(
                Tensor.matrix(
                        fanIn, fanOut, inputs.normals(fanIn * fanOut, gain / Math.sqrt(fanIn))),
                Tensor.vector(inputs.normals(fanOut, BIAS_DEVIATION)),
                activation);
    }

    /** Running statistics far from the batch's, so that inference mode gives another answer. */
    private Layer normalisation(int width) {
        double[] gamma = Arrays.stream(inputs.uniforms(width, 0.5)).map(u -> 1 + u).toArray();
        double[] variance = Arrays.stream(inputs.uniforms(width, 0.5)).map(u -> 4 + u).toArray();
        return Layer.batchNorm(
                Tensor.vector(gamma),
                Tensor.vector(inputs.normals(width, BIAS_DEVIATION)),
                Tensor.vector(inputs.normals(width, 1)),
                Tensor.vector(variance),
                1e-5);
    }
}
