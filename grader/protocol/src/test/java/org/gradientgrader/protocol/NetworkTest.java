package org.gradientgrader.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void layersOfFittingWidthsMakeANetwork() {
        assertThat(
                        network(
                                        dense(3, 2),
                                        Layer.activation(Activation.TANH),
                                        norm(2),
                                        dense(2, 1))
                                .denseLayers())
                .hasSize(2);
    }

    @Test
    void aNetworkHasALayer() {
        assertThatThrownBy(NetworkTest::network).hasMessage("a network has at least one layer");
    }

    @Test
    void aDenseLayerFitsTheOneBefore() {
        assertThatThrownBy(() -> network(dense(3, 2), dense(4, 1)))
                .hasMessage("layer 1 takes 4 inputs, not 2");
    }

    @Test
    void batchNormalisationFitsTheLayerBefore() {
        assertThatThrownBy(() -> network(dense(3, 2), Layer.activation(Activation.RELU), norm(5)))
                .hasMessage("layer 2 takes 5 inputs, not 2");
    }

    @Test
    void networkHasALimitedDepth() {
        Layer layer = Layer.activation(Activation.TANH);

        assertThatThrownBy(() -> new Network(Collections.nCopies(65, layer), Precision.DOUBLE))
                .hasMessage("65 layers; at most 64 can be graded");
    }

    @Test
    void layerHasALimitedWidth() {
        assertThatThrownBy(() -> network(dense(1, 4097)))
                .hasMessage("layer 0 is wider than 4096, the most that can be graded");
    }

    private static Network network(Layer... layers) {
        return new Network(List.of(layers), Precision.DOUBLE);
    }

    private static Layer dense(int inputs, int outputs) {
        return Layer.dense(
                Tensor.matrix(inputs, outputs, new double[inputs * outputs]),
                Tensor.vector(new double[outputs]),
                Activation.IDENTITY);
    }

    private static Layer norm(int width) {
        Tensor tensor = Tensor.vector(new double[width]);
        return Layer.batchNorm(tensor, tensor, tensor, tensor, 1e-5);
    }
}
