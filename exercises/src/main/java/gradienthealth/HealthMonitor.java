package gradienthealth;

import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Section 1. The examination: gradients of a loss, and their vital signs.
 *
 * <p>A network is as healthy as what reaches its layers: too little and they do not learn, too much
 * and they are thrown off.
 */
public class HealthMonitor {

    /**
     * Computes how the mean squared error changes with each weight.
     *
     * <p>The loss is the mean of {@code (output - target)²} over <b>all</b> elements of the
     * targets, over the batch and over the outputs. To give every example twice changes nothing.
     *
     * @param network dense layers only, any number of outputs
     * @param input shape {@code [batch, inputs]}, left unchanged
     * @param targets shape {@code [batch, outputs]}, left unchanged
     * @return one array per dense layer, weights only, shape {@code [inputs of the layer, units]};
     *     <b>index 0 is the layer nearest the input</b>
     */
    public List<INDArray> weightGradients(
            MultiLayerNetwork network, INDArray input, INDArray targets) {
        throw new UnsupportedOperationException("TODO 1.1: differentiate the mean squared error");
    }

    /**
     * Takes the vital signs of a list of gradients.
     *
     * <p>Non-finite norms are never replaced and never left out, and arithmetic does the rest: one
     * NaN makes {@code min}, {@code max}, {@code mean}, {@code std}, {@code globalNorm} and {@code
     * range} NaN; beside finite norms, one infinity makes {@code max}, {@code mean}, {@code
     * globalNorm} and {@code range} infinite and {@code std} NaN. A NaN is neither vanished nor
     * weak.
     *
     * @param gradients arrays of any shape, left unchanged
     * @param thresholds what counts as vanished and as weak; a norm at a threshold is not below it
     * @return the vital signs
     * @throws IllegalArgumentException if the list is empty
     */
    public GradientHealth measure(List<INDArray> gradients, Thresholds thresholds) {
        throw new UnsupportedOperationException("TODO 1.2: take the vital signs");
    }
}
