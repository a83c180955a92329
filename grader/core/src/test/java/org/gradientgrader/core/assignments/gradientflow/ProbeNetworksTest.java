package org.gradientgrader.core.assignments.gradientflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;

class ProbeNetworksTest {

    private static boolean isFair(double firstWeight, double lastWeight, Activation function) {
        Network network =
                new Network(
                        List.of(
                                layer(firstWeight, function),
                                layer(lastWeight, Activation.IDENTITY)),
                        Precision.DOUBLE);
        return ProbeNetworks.isFair(ProbeNetworks.of(network, Tensor.matrix(1, 1, 1)));
    }

    private static Layer layer(double weight, Activation function) {
        return Layer.dense(Tensor.matrix(1, 1, weight), Tensor.vector(0), function);
    }

    @Test
    void gradientsOfLikeSizeAreFair() {
        assertThat(isFair(1, 2, Activation.IDENTITY)).isTrue();
    }

    @Test
    void gradientThatIsZeroIsNot() {
        assertThat(isFair(-1, 2, Activation.RELU)).isFalse();
    }

    @Test
    void gradientThatRoundingSwallowsIsNot() {
        assertThat(isFair(1, 1e-30, Activation.IDENTITY)).isFalse();
    }

    @Test
    void gradientThatIsNotFiniteIsNot() {
        assertThat(isFair(Double.POSITIVE_INFINITY, 1, Activation.IDENTITY)).isFalse();
    }
}
