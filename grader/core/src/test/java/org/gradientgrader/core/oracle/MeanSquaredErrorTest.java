package org.gradientgrader.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gradient of the mean squared error is one, and keeps the laws of a mean. */
class MeanSquaredErrorTest {

    private static final double STEP = 1e-4;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithCentralDifferences(long seed) {
        Case drawn = new Case(seed);

        List<Tensor> gradients = drawn.gradients();

        for (int layer = 0; layer < gradients.size(); layer++) {
            for (int i = 0; i < gradients.get(layer).size(); i++) {
                double slope =
                        (drawn.lossWith(layer, i, STEP) - drawn.lossWith(layer, i, -STEP))
                                / (2 * STEP);
                assertThat(gradients.get(layer).at(i))
                        .as("seed %d, layer %d, weight %d", seed, layer, i)
                        .isCloseTo(slope, within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyExampleTwiceChangesNothing(long seed) {
        Case drawn = new Case(seed);
        List<Tensor> twice =
                Pass.forward(drawn.network, repeated(drawn.input))
                        .gradientsOfMeanSquaredError(repeated(drawn.targets))
                        .weights();

        for (int layer = 0; layer < twice.size(); layer++) {
            assertThat(Norms.relativeDistance(twice.get(layer), drawn.gradients().get(layer)))
                    .isLessThan(1e-14);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void orderOfHiddenUnitsChangesNoNorm(long seed) {
        Case drawn = new Case(seed);
        List<Tensor> turned =
                Pass.forward(drawn.withHiddenUnitsReversed(), drawn.input)
                        .gradientsOfMeanSquaredError(drawn.targets)
                        .weights();

        for (int layer = 0; layer < turned.size(); layer++) {
            assertThat(Norms.of(turned.get(layer)))
                    .isCloseTo(Norms.of(drawn.gradients().get(layer)), withinPercentage(1e-10));
        }
    }

    @Test
    void targetsOfAnotherShapeAreRefused() {
        Case drawn = new Case(1);

        assertThatThrownBy(
                        () ->
                                Pass.forward(drawn.network, drawn.input)
                                        .gradientsOfMeanSquaredError(Tensor.matrix(1, 1, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an output of [5, 2] has no gradient of [1, 1]");
    }

    private static Tensor repeated(Tensor tensor) {
        double[] values = tensor.values();
        double[] twice = Arrays.copyOf(values, 2 * values.length);
        System.arraycopy(values, 0, twice, values.length, values.length);
        return Tensor.matrix(2 * tensor.shape()[0], tensor.shape()[1], twice);
    }

    /** A network of 3 inputs, 4 hidden units and 2 outputs, and five examples. */
    private static final class Case {

        private static final int HIDDEN = 4;

        private final Network network;
        private final Tensor input;
        private final Tensor targets;

        Case(long seed) {
            Inputs inputs = new Inputs(seed);
            network =
                    new Network(
                            List.of(
                                    Layer.dense(
                                            inputs.normal(3, HIDDEN),
                                            Tensor.vector(inputs.normals(HIDDEN, 1)),
                                            Activation.TANH),
                                    Layer.dense(
                                            inputs.normal(HIDDEN, 2),
                                            Tensor.vector(inputs.normals(2, 1)),
                                            Activation.SIGMOID)),
                            Precision.DOUBLE);
            input = inputs.normal(5, 3);
            targets = inputs.normal(5, 2);
        }

        List<Tensor> gradients() {
            return Pass.forward(network, input).gradientsOfMeanSquaredError(targets).weights();
        }

        double lossWith(int layer, int weight, double step) {
            List<Layer> layers = new ArrayList<>(network.layers());
            Layer changed = layers.get(layer);
            double[] weights = changed.weights().values();
            weights[weight] += step;
            layers.set(
                    layer,
                    Layer.dense(
                            new Tensor(changed.weights().shape(), weights),
                            changed.bias(),
                            changed.activation()));
            List<Tensor> outputs =
                    Pass.forward(new Network(layers, Precision.DOUBLE), input).activations();
            double distance = Norms.distance(outputs.get(outputs.size() - 1), targets);
            return distance * distance / targets.size();
        }

        Network withHiddenUnitsReversed() {
            Layer first = network.layers().get(0);
            Layer last = network.layers().get(1);
            double[] in = new double[first.weights().size()];
            double[] bias = new double[HIDDEN];
            double[] out = new double[last.weights().size()];
            for (int unit = 0; unit < HIDDEN; unit++) {
                int other = HIDDEN - 1 - unit;
                bias[unit] = first.bias().at(other);
                for (int i = 0; i < 3; i++) {
                    in[i * HIDDEN + unit] = first.weights().at(i * HIDDEN + other);
                }
                for (int o = 0; o < 2; o++) {
                    out[unit * 2 + o] = last.weights().at(other * 2 + o);
                }
            }
            return new Network(
                    List.of(
                            Layer.dense(
                                    Tensor.matrix(3, HIDDEN, in),
                                    Tensor.vector(bias),
                                    first.activation()),
                            Layer.dense(
                                    Tensor.matrix(HIDDEN, 2, out), last.bias(), last.activation())),
                    Precision.DOUBLE);
        }
    }
}
