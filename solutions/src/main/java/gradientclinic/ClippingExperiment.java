package gradientclinic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.gradient.Gradient;
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
        // STARTER: throw new UnsupportedOperationException("TODO 3.1: descend with clipped gradients");
        // BEGIN SOLUTION
        MultiLayerNetwork patient = network.clone();
        List<Step> taken = new ArrayList<>();
        boolean finite = true;
        while (finite && taken.size() < steps) {
            patient.setInput(input);
            List<INDArray> activations = patient.feedForward(true, false);
            INDArray error = activations.get(activations.size() - 1).sub(targets);
            Gradient gradient =
                    patient.backpropGradient(error.mul(2.0 / targets.length()), null).getFirst();
            Step step = step(patient, error, gradient, maxNorm);
            taken.add(step);
            finite = Double.isFinite(step.globalNorm());
            if (finite) {
                patient.params().subi(gradient.gradient().mul(learningRate * step.factor()));
            }
        }
        return taken;
        // END SOLUTION
    }

    /**
     * Sums a descent up.
     *
     * @param steps at least one
     * @return the summary; arithmetic decides what becomes of NaN and infinities
     * @throws IllegalArgumentException if there is no step
     */
    public DescentSummary summarize(List<Step> steps) {
        // STARTER: throw new UnsupportedOperationException("TODO 3.2: sum the descent up");
        // BEGIN SOLUTION
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("no steps to sum up");
        }
        List<Double> norms = steps.stream().map(Step::globalNorm).toList();
        return new DescentSummary(
                norms.stream().reduce(0.0, Math::max),
                mean(norms),
                Math.sqrt(variance(norms)),
                (double) steps.stream().filter(step -> step.factor() < 1).count() / steps.size(),
                steps.get(steps.size() - 1).loss());
        // END SOLUTION
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
        // STARTER: throw new UnsupportedOperationException("TODO 3.3: move a window along the curve");
        // BEGIN SOLUTION
        if (window < 1) {
            throw new IllegalArgumentException("a window of " + window + " values");
        }
        return IntStream.rangeClosed(1, values.size())
                .mapToObj(end -> variance(values.subList(Math.max(0, end - window), end)))
                .toList();
        // END SOLUTION
    }
    // BEGIN SOLUTION

    private static Step step(
            MultiLayerNetwork network, INDArray error, Gradient gradient, double maxNorm) {
        double loss = error.mul(error).meanNumber().doubleValue();
        double norm = gradient.gradient().norm2Number().doubleValue();
        List<Double> layerNorms =
                IntStream.range(0, network.getnLayers())
                        .mapToObj(
                                layer ->
                                        gradient.getGradientFor(layer + "_W")
                                                .norm2Number()
                                                .doubleValue())
                        .toList();
        double factor = Double.isFinite(norm) ? Math.min(1, maxNorm / norm) : Double.NaN;
        return new Step(loss, layerNorms, norm, factor);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    }

    private static double variance(List<Double> values) {
        double mean = mean(values);
        return mean(values.stream().map(value -> (value - mean) * (value - mean)).toList());
    }
    // END SOLUTION
}
