package gradientflow;

import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Section 2. Gradients vanish behind tanh too, only more slowly.
 *
 * <p>Tanh is as steep as 1 at zero and flat far away from it, so a layer takes away less than a
 * layer of sigmoids does.
 */
public class TanhNetwork {

    /**
     * Builds the network, initialised and untrained.
     *
     * <p>The shape, type, weights and biases of {@link SigmoidNetwork#network()}, with tanh after
     * each of the five hidden layers and no activation (identity) after the last layer.
     *
     * @return 6 weight layers, the same parameters at every call
     */
    public MultiLayerNetwork network() {
        throw new UnsupportedOperationException("TODO 2.1: build a deep network of tanh layers");
    }

    /**
     * Computes how the mean of the network's output changes with each weight.
     *
     * <p>What {@link SigmoidNetwork#gradients} promises holds here as well, and you may call it.
     *
     * @param network dense layers, the last of them with a single unit
     * @param input shape {@code [batch, inputs]}, left unchanged
     * @return one array per dense layer, weights only; <b>index 0 is the layer nearest the
     *     input</b>
     */
    public List<INDArray> gradients(MultiLayerNetwork network, INDArray input) {
        throw new UnsupportedOperationException("TODO 2.2: compute the tanh gradients");
    }
}
