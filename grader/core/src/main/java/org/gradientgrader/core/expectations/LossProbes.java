package org.gradientgrader.core.expectations;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.oracle.Gradients;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;

/** The grader's own networks, inputs and targets for gradients of the mean squared error. */
public final class LossProbes {

    private static final int DEEP = 10; // hidden layers: "10_W" sorts before "2_W"
    private static final int DRAWS = 100;

    /** A layer with less than this share of the largest norm is lost in rounding. */
    private static final double SMALLEST_SHARE = 1e-9;

    private final Inputs inputs;

    /** Draws from these inputs. */
    public LossProbes(Inputs inputs) {
        this.inputs = inputs;
    }

    /**
     * A question about the mean squared error.
     *
     * @param network dense layers only
     * @param input shape {@code [batch, inputs]}
     * @param targets shape {@code [batch, outputs]}
     */
    public record Probe(Network network, Tensor input, Tensor targets) {

        /** Returns the network's pass over the input. */
        public Pass pass() {
            return Pass.forward(network, input);
        }

        /** Returns the gradients of the mean over all elements. */
        public Gradients gradients() {
            return pass().gradientsOfMeanSquaredError(targets);
        }

        /** Returns those of the weights, input side first. */
        public List<Tensor> right() {
            return gradients().weights();
        }

        int batch() {
            return targets.shape()[0];
        }

        int outputs() {
            return targets.shape()[1];
        }

        /** Returns the same examples, each of them twice. */
        public Probe twice() {
            return new Probe(network, repeated(input), repeated(targets));
        }

        private static Tensor repeated(Tensor tensor) {
            double[] values = tensor.values();
            double[] twice = new double[2 * values.length];
            System.arraycopy(values, 0, twice, 0, values.length);
            System.arraycopy(values, 0, twice, values.length, values.length);
            return Tensor.matrix(2 * tensor.shape()[0], tensor.shape()[1], twice);
        }
    }

    /** Returns a probe with several outputs, one with a single output, and a deep one. */
    public List<Probe> draw() {
        return List.of(
                fair(inputs.integer(1, 3), inputs.integer(2, 4)),
                fair(inputs.integer(2, 4), 1),
                fair(DEEP, inputs.integer(2, 3)));
    }

    private Probe fair(int hiddenLayers, int outputs) {
        for (int draw = 0; draw < DRAWS; draw++) {
            Probe probe = probe(hiddenLayers, outputs);
            double[] norms = probe.right().stream().mapToDouble(Norms::of).sorted().toArray();
            if (norms[0] > SMALLEST_SHARE * norms[norms.length - 1]) {
                return probe;
            }
        }
        throw new IllegalStateException("no fair network in " + DRAWS + " draws");
    }

    private Probe probe(int hiddenLayers, int outputs) {
        List<Activation> functions = List.of(Activation.values());
        List<Layer> layers = new ArrayList<>();
        int features = inputs.integer(3, 8);
        int fanIn = features;
        for (int i = 0; i < hiddenLayers; i++) {
            int width = inputs.integer(5, 10);
            layers.add(dense(fanIn, width, functions.get(inputs.integer(0, functions.size() - 1))));
            fanIn = width;
        }
        layers.add(dense(fanIn, outputs, Activation.IDENTITY));
        int batch = inputs.integer(5, 20);
        return new Probe(
                new Network(layers, Precision.DOUBLE),
                inputs.normal(batch, features),
                inputs.normal(batch, outputs));
    }

    private Layer dense(int fanIn, int width, Activation function) {
        return Layer.dense(
                Tensor.matrix(fanIn, width, inputs.normals(fanIn * width, 1.5 / Math.sqrt(fanIn))),
                Tensor.vector(inputs.normals(width, 0.1)),
                function);
    }
}
