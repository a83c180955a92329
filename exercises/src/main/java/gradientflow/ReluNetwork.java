package gradientflow;

import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Section 4. The first remedy: an activation that does not flatten, and weights that suit it.
 *
 * <p>ReLU passes a gradient on unchanged or not at all. Half of it is lost on average, which larger
 * starting weights make up for.
 */
public class ReluNetwork {

    /**
     * Builds the network, initialised and untrained.
     *
     * <p>The shape and type of {@link SigmoidNetwork#network()}, with ReLU after each of the five
     * hidden layers and no activation (identity) after the last layer. Weights are drawn from a
     * normal distribution with mean 0 and variance 2 / (number of inputs of the layer), known as He
     * initialisation, which DL4J calls {@code WeightInit.RELU}; biases start at 0.
     *
     * @return 6 weight layers, the same parameters at every call
     */
    public MultiLayerNetwork network() {
        throw new UnsupportedOperationException("TODO 4.1: build a deep network of ReLU layers");
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
        throw new UnsupportedOperationException("TODO 4.2: compute the ReLU gradients");
    }
}
