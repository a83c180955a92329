package org.gradientgrader.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanFieldTest {

    private static final int FEATURES = 10;
    private static final int WIDTH = 64;
    private static final int HIDDEN = 9;

    /** Totals of a study of 200 networks each: 10 inputs, then 9 hidden layers of width 64. */
    @ParameterizedTest
    @CsvSource({
        "SIGMOID, GLOROT, -5.02",
        "TANH, GLOROT, -0.33",
        "RELU, GLOROT, -1.20",
        "RELU, HE, 0.00",
        "IDENTITY, DEVIATION_2, 9.63",
        "TANH, DEVIATION_1, 2.81"
    })
    void itPredictsTheDecadesThatAStudyMeasured(
            Activation function, Spread spread, double decades) {
        List<Double> signal = MeanField.signal(network(function, spread), 1);

        assertThat(Math.log10(signal.get(0) / signal.get(HIDDEN - 1)))
                .isCloseTo(decades, within(0.02));
    }

    private enum Spread {
        GLOROT,
        HE,
        DEVIATION_1,
        DEVIATION_2;

        double variance(int inputs, int outputs) {
            return switch (this) {
                case GLOROT -> 2.0 / (inputs + outputs);
                case HE -> 2.0 / inputs;
                case DEVIATION_1 -> 1;
                case DEVIATION_2 -> 4;
            };
        }
    }

    @Test
    void theLastLayerPassesOnTheMean() {
        assertThat(MeanField.signal(network(Activation.TANH, Spread.GLOROT), 1).get(HIDDEN))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void twoIdentityLayersAreWorkedOutByHand() {
        Network network =
                new Network(
                        List.of(
                                layer(3, 4, 0.25, Activation.IDENTITY),
                                layer(4, 2, 9, Activation.IDENTITY)),
                        Precision.DOUBLE);

        // last: 1/2; first: 1/2 * sqrt(2 outputs * 9)
        List<Double> signal = MeanField.signal(network, 1);
        assertThat(signal.get(1)).isCloseTo(0.5, within(1e-9));
        assertThat(signal.get(0)).isCloseTo(0.5 * Math.sqrt(18), within(1e-9));
    }

    @Test
    void otherLayersHaveNoTheoryHere() {
        Tensor one = Tensor.vector(1);
        Network network =
                new Network(List.of(Layer.batchNorm(one, one, one, one, 0)), Precision.DOUBLE);

        assertThatThrownBy(() -> MeanField.signal(network, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this theory is of dense layers only");
    }

    private static Network network(Activation function, Spread spread) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < HIDDEN; i++) {
            int inputs = i == 0 ? FEATURES : WIDTH;
            layers.add(layer(inputs, WIDTH, spread.variance(inputs, WIDTH), function));
        }
        layers.add(layer(WIDTH, 1, spread.variance(WIDTH, 1), Activation.IDENTITY));
        return new Network(layers, Precision.DOUBLE);
    }

    private static Layer layer(int inputs, int outputs, double variance, Activation function) {
        double[] weights = new double[inputs * outputs];
        Arrays.setAll(weights, i -> (i % 2 == 0 ? 1 : -1) * Math.sqrt(variance));
        return Layer.dense(
                Tensor.matrix(inputs, outputs, weights),
                Tensor.vector(new double[outputs]),
                function);
    }
}
