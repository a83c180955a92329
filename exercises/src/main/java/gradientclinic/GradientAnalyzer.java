package gradientclinic;

import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Section 2. What reaches each layer. */
public class GradientAnalyzer {

    /**
     * Analyses the gradients of the mean squared error, layer by layer.
     *
     * <p>The loss is the mean of {@code (output - target)²} over <b>all</b> elements of the targets.
     *
     * @param network dense layers only, any number of outputs
     * @param input shape {@code [batch, inputs]}, left unchanged
     * @param targets shape {@code [batch, outputs]}, left unchanged
     * @return one analysis per dense layer
     */
    public List<LayerAnalysis> analyze(
            MultiLayerNetwork network, INDArray input, INDArray targets) {
        throw new UnsupportedOperationException("TODO 2.2: analyse the gradients of each layer");
    }

    /**
     * Says over how many powers of ten the gradient shrinks or grows on its way to the input.
     *
     * <p>{@code log10(first norm / last norm)} of the weights' gradients: below 0 where it shrinks
     * towards the input. {@code -Infinity} if nothing arrives at the first layer though the last has
     * a gradient; NaN if both are 0, and if either is NaN.
     *
     * @param layers as {@link #analyze} returns them
     * @return decades
     * @throws IllegalArgumentException if there is no layer
     */
    public double decades(List<LayerAnalysis> layers) {
        throw new UnsupportedOperationException("TODO 2.3: say how far the gradient falls");
    }
}
