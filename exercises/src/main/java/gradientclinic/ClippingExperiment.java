package gradientclinic;

import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Section 3. The same descent with and without clipping. */
public class ClippingExperiment {

    /**
     * Descends on the mean squared error with gradients clipped by their global norm.
     *
     * <p>A step computes the loss and the gradients of <b>all</b> weights and biases, multiplies
     * the gradients by {@code factor = min(1, maxNorm / globalNorm)}, and subtracts {@code
     * learningRate · factor · gradient} from the parameters. Every step uses the whole batch. The
     * descent ends early with the first step whose global norm is not finite; that step changes no
     * parameter.
     *
     * @param network dense layers only, computes in {@code DOUBLE}; left unchanged: descend with a
     *     {@code clone()}
     * @param input shape {@code [batch, inputs]}
     * @param targets shape {@code [batch, outputs]}
     * @param learningRate above 0
     * @param maxNorm above 0; {@code Double.POSITIVE_INFINITY} clips nothing
     * @param steps how many, at the most
     * @return the steps, in order
     */
    public List<Step> descend(
            MultiLayerNetwork network,
            INDArray input,
            INDArray targets,
            double learningRate,
            double maxNorm,
            int steps) {
        throw new UnsupportedOperationException("TODO 3.1: descend with clipped gradients");
    }

    /**
     * Sums a descent up.
     *
     * @param steps at least one
     * @return the summary; arithmetic decides what becomes of NaN and infinities
     * @throws IllegalArgumentException if there is no step
     */
    public DescentSummary summarize(List<Step> steps) {
        throw new UnsupportedOperationException("TODO 3.2: sum the descent up");
    }

    /**
     * Computes how much a curve trembles: the variance over a window that moves along with it.
     *
     * @param values for example losses
     * @param window how many values, the current one among them, at least 1
     * @return for each value the variance (of the population) of the last {@code window} values up
     *     to it; of those that there are, where there are fewer
     * @throws IllegalArgumentException if the window is below 1
     */
    public List<Double> movingVariance(List<Double> values, int window) {
        throw new UnsupportedOperationException("TODO 3.3: move a window along the curve");
    }
}
