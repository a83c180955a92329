package gradienthealth;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.gradient.Gradient;
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
        // STARTER: throw new UnsupportedOperationException("TODO 1.1: differentiate the mean squared error");
        // BEGIN SOLUTION
        network.setInput(input);
        List<INDArray> activations = network.feedForward(true, false);
        INDArray output = activations.get(activations.size() - 1);
        INDArray slope = output.sub(targets).mul(2.0 / targets.length());
        Gradient gradient = network.backpropGradient(slope, null).getFirst();
        return IntStream.range(0, network.getnLayers())
                .mapToObj(layer -> gradient.getGradientFor(layer + "_W").dup())
                .toList();
        // END SOLUTION
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
        // STARTER: throw new UnsupportedOperationException("TODO 1.2: take the vital signs");
        // BEGIN SOLUTION
        if (gradients.isEmpty()) {
            throw new IllegalArgumentException("no gradients to examine");
        }
        double[] norms = gradients.stream().mapToDouble(HealthMonitor::norm).toArray();
        double min = Arrays.stream(norms).reduce(Double.POSITIVE_INFINITY, Math::min);
        double max = Arrays.stream(norms).reduce(0, Math::max);
        double mean = Arrays.stream(norms).sum() / norms.length;
        double squares = Arrays.stream(norms).map(n -> (n - mean) * (n - mean)).sum();
        return new GradientHealth(
                Arrays.stream(norms).boxed().toList(),
                min,
                max,
                mean,
                Math.sqrt(squares / norms.length),
                Arrays.stream(norms).reduce(0, HealthMonitor::hypotenuse),
                min == 0 ? Double.POSITIVE_INFINITY : max / min,
                (int) Arrays.stream(norms).filter(n -> n < thresholds.vanished()).count(),
                (int) Arrays.stream(norms).filter(n -> n < thresholds.weak()).count(),
                (int) Arrays.stream(norms).filter(n -> !Double.isFinite(n)).count());
        // END SOLUTION
    }
    // BEGIN SOLUTION

    private static double norm(INDArray array) {
        return Arrays.stream(array.ravel().toDoubleVector()).reduce(0, HealthMonitor::hypotenuse);
    }

    /** {@code Math.hypot}, but that a NaN outweighs an infinity. */
    private static double hypotenuse(double one, double other) {
        return Double.isNaN(one + other) ? Double.NaN : Math.hypot(one, other);
    }
    // END SOLUTION
}
