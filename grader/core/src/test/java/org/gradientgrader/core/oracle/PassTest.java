package org.gradientgrader.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;

class PassTest {

    private static final Tensor ONE = Tensor.vector(1);

    @Test
    void denseLayerMultipliesAndShifts() {
        Network network =
                network(
                        Layer.dense(
                                Tensor.matrix(2, 1, 3, 5), Tensor.vector(7), Activation.IDENTITY));

        Pass pass = Pass.forward(network, Tensor.matrix(2, 2, 1, 2, -1, 0));

        assertThat(pass.activations()).containsExactly(Tensor.matrix(2, 1, 20, 4));
        Gradients gradients = pass.gradientsOfMeanOutput();
        assertThat(gradients.weights()).containsExactly(Tensor.matrix(2, 1, 0, 1));
        assertThat(gradients.biases()).containsExactly(ONE);
        assertThat(gradients.input()).isEqualTo(Tensor.matrix(2, 2, 1.5, 2.5, 1.5, 2.5));
    }

    @Test
    void reluHasNoSlopeAtZeroAndPassesNanOn() {
        Pass pass =
                Pass.forward(
                        network(Layer.activation(Activation.RELU)),
                        Tensor.matrix(1, 4, -1, 0, 2, Double.NaN));

        assertThat(pass.activations()).containsExactly(Tensor.matrix(1, 4, 0, 0, 2, Double.NaN));
        assertThat(pass.gradients(Tensor.matrix(1, 4, 1, 1, 1, 1)).input())
                .isEqualTo(Tensor.matrix(1, 4, 0, 0, 1, 0));
    }

    @Test
    void saturatedSigmoidKeepsItsSlope() {
        Pass pass =
                Pass.forward(
                        network(Layer.activation(Activation.SIGMOID)),
                        Tensor.matrix(1, 2, 40, -800));

        Tensor slope = pass.gradients(Tensor.matrix(1, 2, 1, 1)).input();

        assertThat(slope.at(0)).isEqualTo(Math.exp(-40), within(1e-30));
        assertThat(slope.at(1)).isZero();
    }

    @Test
    void batchNormUsesTheBiasedVarianceOfTheBatch() {
        Network network = network(Layer.batchNorm(Tensor.vector(2), ONE, ONE, ONE, 0));

        Pass pass = Pass.forward(network, Tensor.matrix(2, 1, 3, 7));

        assertThat(pass.activations()).containsExactly(Tensor.matrix(2, 1, -1, 3));
    }

    @Test
    void batchNormOfOneRowIsItsShiftAndHasNoGradientBelow() {
        Network network = network(Layer.batchNorm(ONE, Tensor.vector(4), ONE, ONE, 1e-5));

        Pass pass = Pass.forward(network, Tensor.matrix(1, 1, 9));

        assertThat(pass.activations()).containsExactly(Tensor.matrix(1, 1, 4));
        assertThat(pass.gradientsOfMeanOutput().input()).isEqualTo(Tensor.matrix(1, 1, 0));
    }

    @Test
    void gradientsComeInputSideFirstForDenseLayersOnly() {
        Network network =
                network(
                        Layer.dense(
                                Tensor.matrix(1, 2, 1, 1), Tensor.vector(0, 0), Activation.TANH),
                        Layer.activation(Activation.RELU),
                        Layer.dense(Tensor.matrix(2, 1, 1, 1), ONE, Activation.IDENTITY));

        Gradients gradients = Pass.forward(network, Tensor.matrix(1, 1, 1)).gradientsOfMeanOutput();

        assertThat(gradients.weights())
                .extracting(Tensor::shapeText)
                .containsExactly("[1, 2]", "[2, 1]");
        assertThat(gradients.biases()).extracting(Tensor::shapeText).containsExactly("[2]", "[1]");
        assertThat(gradients.parameters()).hasSize(3);
        assertThat(gradients.parameters().get(1)).isEmpty();
    }

    @Test
    void askingTwiceGivesTheSame() {
        Inputs inputs = new Inputs(1);
        Network network =
                new RandomNetworks(inputs, 4)
                        .dense(Activation.IDENTITY)
                        .batchNorm()
                        .activation(Activation.TANH)
                        .network();
        Pass pass = Pass.forward(network, inputs.normal(8, 4));

        assertThat(pass.gradientsOfMeanOutput()).isEqualTo(pass.gradientsOfMeanOutput());
    }

    @Test
    void refusesAnInputThatIsNoMatrix() {
        refuses(
                () -> Pass.forward(network(Layer.activation(Activation.TANH)), ONE),
                "a matrix has two axes, not [1]");
    }

    @Test
    void refusesAnInputOfAnotherWidth() {
        Network network = network(Layer.dense(Tensor.matrix(2, 1, 1, 1), ONE, Activation.IDENTITY));

        refuses(() -> Pass.forward(network, Tensor.matrix(1, 3, 1, 2, 3)), "3 columns meet 2 rows");
    }

    @Test
    void refusesABatchNormOfAnotherWidth() {
        Network network = network(Layer.batchNorm(ONE, ONE, ONE, ONE, 1e-5));

        refuses(() -> Pass.forward(network, Tensor.matrix(1, 2, 1, 2)), "2 columns meet 1 rows");
    }

    @Test
    void refusesAnOutputGradientOfAnotherShape() {
        Pass pass =
                Pass.forward(network(Layer.activation(Activation.TANH)), Tensor.matrix(2, 1, 1, 2));

        refuses(
                () -> pass.gradients(Tensor.matrix(1, 2, 1, 1)),
                "an output of [2, 1] has no gradient of [1, 2]");
    }

    private static Network network(Layer... layers) {
        return new Network(List.of(layers), Precision.DOUBLE);
    }

    private static void refuses(Runnable misuse, String message) {
        assertThatThrownBy(misuse::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void afterInferenceTheWayBackTakesRunningStatisticsForTheBatchsOwn() {
        Layer norm =
                Layer.batchNorm(
                        Tensor.vector(2),
                        Tensor.vector(1),
                        Tensor.vector(0.5),
                        Tensor.vector(3),
                        1);
        Network network = new Network(List.of(identity(), norm, identity()), Precision.DOUBLE);
        Tensor input = Tensor.matrix(2, 1, 1, 3);
        List<Tensor> gradients =
                Pass.forwardInInferenceMode(network, input).gradientsOfMeanOutput().weights();
        assertThat(gradients)
                .containsExactly(Tensor.matrix(1, 1, -0.375), Tensor.matrix(1, 1, 2.5));
    }

    @Test
    void afterInferenceActivationLayersHaveOverwrittenTheirInput() {
        Network network =
                new Network(
                        List.of(identity(), Layer.activation(Activation.TANH), identity()),
                        Precision.DOUBLE);
        Tensor input = Tensor.matrix(1, 1, 1);
        List<Tensor> gradients =
                Pass.forwardInInferenceMode(network, input).gradientsOfMeanOutput().weights();
        double output = Math.tanh(1);
        assertThat(gradients.get(0).at(0))
                .isCloseTo(1 - Math.tanh(output) * Math.tanh(output), within(1e-15));
    }

    private static Layer identity() {
        return Layer.dense(Tensor.matrix(1, 1, 1), Tensor.vector(0), Activation.IDENTITY);
    }
}
