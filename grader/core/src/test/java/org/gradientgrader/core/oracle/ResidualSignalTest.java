package org.gradientgrader.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;

class ResidualSignalTest {

    private static final Offset<Double> ROUNDING = within(1e-15);
    private static final Tensor INPUT = Tensor.matrix(1, 1, 0.5);

    @Test
    void withoutConnectionsWeightsAndSlopesMultiply() {
        Network chain = chain(Activation.IDENTITY, 2, 3, 5);

        assertThat(ResidualSignal.without(chain, INPUT)).containsExactly(15.0, 5.0, 1.0);
    }

    @Test
    void withConnectionsOneIsAddedToEachFactor() {
        Network chain = chain(Activation.IDENTITY, 2, 3, 5);

        assertThat(ResidualSignal.with(chain, INPUT)).containsExactly(24.0, 6.0, 1.0);
    }

    @Test
    void slopesAreThoseAtTheSumsOfTheNetworkWithConnections() {
        Network chain = chain(Activation.TANH, 1, 2);
        double afterFirst = 0.5 + Math.tanh(0.5);
        double slope = 1 - Math.pow(Math.tanh(2 * afterFirst), 2);

        assertThat(ResidualSignal.with(chain, INPUT).get(0)).isCloseTo(1 + 2 * slope, ROUNDING);
    }

    @Test
    void aLayerThatChangesTheWidthHasNoConnection() {
        Network network =
                new Network(
                        List.of(
                                Layer.dense(
                                        Tensor.matrix(1, 2, 1, 1),
                                        Tensor.vector(0, 0),
                                        Activation.IDENTITY),
                                Layer.dense(
                                        Tensor.matrix(2, 1, 3, 3),
                                        Tensor.vector(0),
                                        Activation.IDENTITY)),
                        Precision.DOUBLE);

        assertThat(ResidualSignal.with(network, INPUT))
                .isEqualTo(ResidualSignal.without(network, INPUT));
    }

    private static Network chain(Activation activation, double... weights) {
        return new Network(
                Arrays.stream(weights)
                        .mapToObj(
                                weight ->
                                        Layer.dense(
                                                Tensor.matrix(1, 1, weight),
                                                Tensor.vector(0),
                                                activation))
                        .toList(),
                Precision.DOUBLE);
    }
}
