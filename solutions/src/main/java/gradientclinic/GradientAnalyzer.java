package gradientclinic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.deeplearning4j.nn.gradient.Gradient;
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
        // STARTER: throw new UnsupportedOperationException("TODO 2.2: analyse the gradients of each layer");
        // BEGIN SOLUTION
        network.setInput(input);
        List<INDArray> activations = network.feedForward(true, false);
        INDArray error = activations.get(activations.size() - 1).sub(targets);
        Gradient gradient =
                network.backpropGradient(error.mul(2.0 / targets.length()), null).getFirst();
        List<LayerAnalysis> layers = new ArrayList<>();
        for (int layer = 0; layer < network.getnLayers(); layer++) {
            layers.add(
                    analysis(
                            values(gradient.getGradientFor(layer + "_W")),
                            values(gradient.getGradientFor(layer + "_b"))));
        }
        return layers;
        // END SOLUTION
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
        // STARTER: throw new UnsupportedOperationException("TODO 2.3: say how far the gradient falls");
        // BEGIN SOLUTION
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("no layers to compare");
        }
        double first = layers.get(0).norm();
        double last = layers.get(layers.size() - 1).norm();
        return Math.log10(first / last);
        // END SOLUTION
    }
    // BEGIN SOLUTION

    private static double[] values(INDArray array) {
        return array.ravel().toDoubleVector();
    }

    private static LayerAnalysis analysis(double[] weights, double[] biases) {
        double mean = mean(weights, value -> value);
        return new LayerAnalysis(
                norm(weights),
                mean(weights, Math::abs),
                Math.sqrt(mean(weights, value -> (value - mean) * (value - mean))),
                mean(weights, value -> value == 0 ? 1 : 0),
                norm(biases));
    }

    private static double mean(double[] values, DoubleUnaryOperator of) {
        return Arrays.stream(values).map(of).sum() / values.length;
    }

    private static double norm(double[] values) {
        return Arrays.stream(values).reduce(0, Math::hypot);
    }
    // END SOLUTION
}
