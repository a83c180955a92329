package gradientflow;

import java.util.List;
import org.deeplearning4j.nn.conf.distribution.NormalDistribution;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInitDistribution;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Section 3. Weights that are too large make gradients explode.
 *
 * <p>Nothing but matrix products lies between output and input here, and every large matrix makes
 * the gradient larger.
 */
public class UnstableNetwork {

    /**
     * Builds the network, initialised and untrained.
     *
     * <p>The shape and type of {@link SigmoidNetwork#network()}, without any activation (identity
     * in all 6 layers). Weights are drawn from a normal distribution with mean 0 and standard
     * deviation 5; biases start at 0.
     *
     * @return 6 weight layers, the same parameters at every call
     */
    public MultiLayerNetwork network() {
        // STARTER: throw new UnsupportedOperationException("TODO 3.1: build a network that explodes");
        // BEGIN SOLUTION
        return DeepNetwork.of(
                Activation.IDENTITY, new WeightInitDistribution(new NormalDistribution(0, 5)));
        // END SOLUTION
    }

    /**
     * Computes how the mean of the network's output changes with each weight.
     *
     * <p>What {@link SigmoidNetwork#gradients} promises holds here as well, and you may call it.
     * The arrays are copies: a second call leaves the first result as it was.
     *
     * @param network dense layers, the last of them with a single unit
     * @param input shape {@code [batch, inputs]}, left unchanged
     * @return one array per dense layer, weights only, not clipped; <b>index 0 is the layer nearest
     *     the input</b>
     */
    public List<INDArray> gradients(MultiLayerNetwork network, INDArray input) {
        // STARTER: throw new UnsupportedOperationException("TODO 3.2: compute the exploding gradients");
        // BEGIN SOLUTION
        return new SigmoidNetwork().gradients(network, input);
        // END SOLUTION
    }
}
