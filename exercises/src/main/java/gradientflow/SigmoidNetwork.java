package gradientflow;

import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Section 1. Why deep networks of sigmoids stop learning.
 *
 * <p>A sigmoid is nowhere steeper than 0.25, so every layer that a gradient crosses on its way back
 * to the input makes it smaller.
 */
public class SigmoidNetwork {

    /**
     * Builds the network, initialised and untrained.
     *
     * <p>Five dense layers of 20 units with a sigmoid each, then a dense layer of 1 unit with
     * identity activation: {@code [batch, 10] -> 20 -> 20 -> 20 -> 20 -> 20 -> [batch, 1]}. The
     * type is {@code DOUBLE}. Weights are uniform in &plusmn;1 / &radic;(inputs of the layer),
     * which DL4J calls {@code WeightInit.UNIFORM}; biases are 0.
     *
     * @return 6 weight layers, the same parameters at every call: set a seed, and not 0, which DL4J
     *     takes for none
     */
    public MultiLayerNetwork network() {
        throw new UnsupportedOperationException("TODO 1.1: build a deep network of sigmoids");
    }

    /**
     * Computes how the mean of the network's output changes with each weight.
     *
     * <p>The mean is that of the batch given, whatever its size; the network may be deeper or wider
     * than yours. The result holds copies: what happens to the network later does not change them.
     *
     * @param network dense layers, the last of them with a single unit
     * @param input shape {@code [batch, inputs]}, left unchanged
     * @return one array per dense layer, weights only, shape {@code [inputs of the layer, units]};
     *     <b>index 0 is the layer nearest the input</b>
     */
    public List<INDArray> gradients(MultiLayerNetwork network, INDArray input) {
        throw new UnsupportedOperationException("TODO 1.2: compute the gradient of every weight");
    }

    /**
     * Computes what is left of the gradient near the input: the Euclidean norm of the first
     * gradient divided by that of the last.
     *
     * <p>The lecture divides last by first, a number that grows when gradients vanish; here it is
     * <b>first / last</b>: near 0 when they vanish, 1 when nothing is lost.
     *
     * @param gradients index 0 is the layer nearest the input; arrays of any shape, left unchanged
     * @return the ratio, dimensionless; 1.0 for a list of one; positive infinity if only the last
     *     norm is 0, NaN if both are
     * @throws IllegalArgumentException if the list is empty
     */
    public double vanishingRatio(List<INDArray> gradients) {
        throw new UnsupportedOperationException("TODO 1.3: compare the first and the last");
    }
}
