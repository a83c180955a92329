package org.gradientgrader.protocol;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayerTest {

    private static final Tensor TWO = Tensor.vector(1, 2);

    @Test
    void refusesTheWrongNumberOfParameters() {
        refuses(
                () -> new Layer(Layer.Kind.BATCH_NORM, Activation.IDENTITY, List.of(TWO), 1e-5),
                "BATCH_NORM takes 4 parameters, not 1");
    }

    @Test
    void refusesABiasOfAnotherWidth() {
        refuses(
                () -> Layer.dense(Tensor.matrix(2, 1, 1, 2), TWO, Activation.TANH),
                "parameters of DENSE do not fit: [Tensor[2, 1], Tensor[2]]");
    }

    @Test
    void refusesWeightsThatAreNoMatrix() {
        refuses(
                () -> Layer.dense(TWO, TWO, Activation.TANH),
                "parameters of DENSE do not fit: [Tensor[2], Tensor[2]]");
    }

    @Test
    void refusesBatchNormParametersOfDifferentWidths() {
        refuses(
                () -> Layer.batchNorm(TWO, TWO, TWO, Tensor.vector(1), 1e-5),
                "parameters of BATCH_NORM do not fit:"
                        + " [Tensor[2], Tensor[2], Tensor[2], Tensor[1]]");
    }

    private static void refuses(Runnable construction, String message) {
        assertThatThrownBy(construction::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
