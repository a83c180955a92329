package org.gradientgrader.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.gradientgrader.core.oracle.Gradients;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.worker.data.NetworkBuilder;
import org.gradientgrader.worker.data.NotData;
import org.gradientgrader.worker.data.TensorConversion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Two implementations that share nothing, DL4J and the oracle, compute the same in float64. */
class OracleAgainstDl4jTest {

    private static final int NETWORKS = 200;
    private static final double TOLERANCE = 1e-12;

    /** Below this share of the largest gradient a gradient is the rounding noise of both sides. */
    private static final double NOISE = 1e-12;

    /** How far apart the two are in one place. */
    private record Distance(double error, String where) {}

    @ParameterizedTest
    @EnumSource
    void activationsAndGradientsAgree(Family family) {
        List<Distance> distances =
                LongStream.rangeClosed(1, NETWORKS)
                        .mapToObj(seed -> distances(family, seed))
                        .flatMap(Collection::stream)
                        .toList();
        Distance worst =
                distances.stream().max(Comparator.comparingDouble(Distance::error)).orElseThrow();

        assertThat(distances).as("comparisons").hasSizeGreaterThan(8 * NETWORKS);
        assertThat(worst.error())
                .as("worst of %d: %s, %s", distances.size(), worst.error(), worst.where())
                .isLessThanOrEqualTo(TOLERANCE);
    }

    private static List<Distance> distances(Family family, long seed) {
        Inputs inputs = new Inputs(seed);
        int width = inputs.integer(12, 16);
        Network network = family.network(inputs, width);
        Tensor input = inputs.normal(inputs.integer(8, 16), width);
        String where = family + " seed " + seed + ", ";
        try {
            return new Comparison(network, input, loss(network, input, inputs, seed), where).all();
        } catch (NotData e) {
            throw new AssertionError(where + e.getMessage(), e);
        }
    }

    /**
     * The mean of the outputs, or, for every other network, a random weighting: the mean alone
     * would leave linear networks with batch norm without any gradient.
     */
    private static Tensor loss(Network network, Tensor input, Inputs inputs, long seed) {
        int rows = input.shape()[0];
        Layer last = network.layers().get(network.layers().size() - 1);
        int size = rows * last.outputs();
        double[] weights = inputs.normals(size, 1);
        for (int i = 0; i < size && seed % 2 == 0; i++) {
            weights[i] = 1.0 / size;
        }
        return Tensor.matrix(rows, last.outputs(), weights);
    }

    /** Runs both and measures. */
    private static final class Comparison {

        private final Network network;
        private final Pass pass;
        private final Gradients expected;
        private final List<INDArray> activations;
        private final Pair<Gradient, INDArray> actual;
        private final String where;
        private final double noise;
        private final List<Distance> distances = new ArrayList<>();

        Comparison(Network network, Tensor input, Tensor loss, String where) {
            this.network = network;
            this.where = where;
            this.pass = Pass.forward(network, input);
            this.expected = pass.gradients(loss);
            this.noise = NOISE * largestNorm();
            MultiLayerNetwork built = NetworkBuilder.build(network);
            built.setInput(TensorConversion.toArray(input));
            this.activations = built.feedForward(true, false);
            this.actual =
                    built.backpropGradient(
                            TensorConversion.toArray(loss), LayerWorkspaceMgr.noWorkspaces());
        }

        List<Distance> all() throws NotData {
            for (int layer = 0; layer < network.layers().size(); layer++) {
                Tensor output = TensorConversion.toTensor(activations.get(layer + 1));
                Tensor reference = pass.activations().get(layer);
                add(output, reference, Norms.of(reference), "activations of " + layer);
                gradients(layer);
            }
            if (Norms.of(expected.input()) >= noise) {
                Tensor gradient = TensorConversion.toTensor(actual.getSecond());
                add(gradient, expected.input(), Norms.of(expected.input()), "input");
            }
            return distances;
        }

        private void gradients(int layer) throws NotData {
            switch (network.layers().get(layer).kind()) {
                case DENSE -> {
                    gradient(layer, 0, "W", norm(layer, 0));
                    // batch norm takes a shift out again, so that this is noise beside W's gradient
                    gradient(layer, 1, "b", norm(layer, isBatchNorm(layer + 1) ? 0 : 1));
                }
                case BATCH_NORM -> {
                    gradient(layer, 0, "gamma", norm(layer, 0));
                    gradient(layer, 1, "beta", norm(layer, 1));
                }
                case ACTIVATION -> {
                    // has no parameters
                }
            }
        }

        private boolean isBatchNorm(int layer) {
            return layer < network.layers().size()
                    && network.layers().get(layer).kind() == Layer.Kind.BATCH_NORM;
        }

        private void gradient(int layer, int position, String name, double scale) throws NotData {
            if (scale >= noise) {
                Tensor reference = expected.parameters().get(layer).get(position);
                String key = layer + "_" + name;
                Tensor gradient = TensorConversion.toTensor(actual.getFirst().getGradientFor(key));
                add(new Tensor(reference.shape(), gradient.values()), reference, scale, key);
            }
        }

        private void add(Tensor actualValue, Tensor reference, double scale, String what) {
            double[] difference = actualValue.values();
            for (int i = 0; i < difference.length; i++) {
                difference[i] -= reference.at(i);
            }
            double distance = Norms.of(Tensor.vector(difference));
            distances.add(new Distance(distance == 0 ? 0 : distance / scale, where + what));
        }

        private double norm(int layer, int position) {
            return Norms.of(expected.parameters().get(layer).get(position));
        }

        private double largestNorm() {
            return expected.parameters().stream()
                    .flatMap(List::stream)
                    .mapToDouble(Norms::of)
                    .max()
                    .orElseThrow();
        }
    }
}
