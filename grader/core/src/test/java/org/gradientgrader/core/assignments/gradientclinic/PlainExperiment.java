package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.gradientgrader.core.contract.gradientclinic.ClippingExperiment;
import org.gradientgrader.core.contract.gradientclinic.DescentSummary;
import org.gradientgrader.core.contract.gradientclinic.Step;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** A right answer in plain loops, and open to change. */
class PlainExperiment implements ClippingExperiment {

    @Override
    public List<Step> descend(
            Network network,
            Tensor input,
            Tensor targets,
            double learningRate,
            double maxNorm,
            int steps) {
        Network patient = network;
        List<Step> taken = new ArrayList<>();
        while (taken.size() < steps) {
            double[] weightNorms = new double[patient.layers().size()];
            List<double[]> all = new ArrayList<>();
            List<List<Tensor>> gradients =
                    Pass.forward(patient, input).gradientsOfMeanSquaredError(targets).parameters();
            for (int i = 0; i < gradients.size(); i++) {
                double[] weights = slopes(gradients.get(i).get(0), targets);
                double[] biases = slopes(gradients.get(i).get(1), targets);
                weightNorms[i] = norm(weights);
                all.add(weights);
                all.add(biases);
            }
            double global = globalNorm(all);
            double factor = factor(global, maxNorm);
            double loss = loss(patient, input, targets);
            List<double[]> clipped = clipped(all, factor, maxNorm);
            Network next = moved(patient, clipped, learningRate);
            List<Double> layers = DoubleStream.of(weightNorms).boxed().toList();
            taken.add(
                    reported(
                            new Step(loss, layers, global, factor),
                            all,
                            loss(next, input, targets)));
            if (stops(global)) {
                break;
            }
            patient = next;
        }
        return taken;
    }

    double[] slopes(Tensor gradient, Tensor targets) {
        return gradient.values();
    }

    double globalNorm(List<double[]> all) {
        return norm(all.stream().flatMapToDouble(Arrays::stream).toArray());
    }

    double factor(double norm, double maxNorm) {
        return Double.isFinite(norm) ? Math.min(1, maxNorm / norm) : Double.NaN;
    }

    List<double[]> clipped(List<double[]> all, double factor, double maxNorm) {
        return all.stream().map(array -> times(array, factor)).toList();
    }

    Step reported(Step step, List<double[]> all, double lossAfter) {
        return step;
    }

    boolean stops(double norm) {
        return !Double.isFinite(norm);
    }

    double loss(Network network, Tensor input, Tensor targets) {
        List<Tensor> activations = Pass.forward(network, input).activations();
        double[] output = activations.get(activations.size() - 1).values();
        double sum = 0;
        for (int i = 0; i < output.length; i++) {
            sum += Math.pow(output[i] - targets.at(i), 2);
        }
        return sum / output.length;
    }

    static double norm(double[] values) {
        return Math.sqrt(Arrays.stream(values).map(value -> value * value).sum());
    }

    static double[] times(double[] values, double factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }

    private static Network moved(Network network, List<double[]> change, double learningRate) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < network.layers().size(); i++) {
            Layer layer = network.layers().get(i);
            layers.add(
                    Layer.dense(
                            moved(layer.weights(), change.get(2 * i), learningRate),
                            moved(layer.bias(), change.get(2 * i + 1), learningRate),
                            layer.activation()));
        }
        return new Network(layers, network.precision());
    }

    private static Tensor moved(Tensor tensor, double[] change, double learningRate) {
        double[] values = tensor.values();
        for (int i = 0; i < values.length; i++) {
            values[i] -= learningRate * change[i];
        }
        return new Tensor(tensor.shape(), values);
    }

    @Override
    public DescentSummary summarize(List<Step> steps) {
        if (steps.isEmpty()) {
            throw Lost.refused();
        }
        double[] norms = steps.stream().mapToDouble(Step::globalNorm).toArray();
        double max = norms[0];
        int clipped = 0;
        for (Step step : steps) {
            max = Math.max(max, step.globalNorm());
            clipped += step.factor() < 1 ? 1 : 0;
        }
        return new DescentSummary(
                max,
                Arrays.stream(norms).sum() / norms.length,
                Math.sqrt(variance(norms)),
                clipped / (double) norms.length,
                steps.get(steps.size() - 1).loss());
    }

    @Override
    public List<Double> movingVariance(List<Double> values, int window) {
        if (window < 1) {
            throw Lost.refused();
        }
        List<Double> variances = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            int from = Math.max(0, i + 1 - window);
            variances.add(
                    variance(
                            values.subList(from, i + 1).stream()
                                    .mapToDouble(Double::doubleValue)
                                    .toArray()));
        }
        return variances;
    }

    static double variance(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum()
                / values.length;
    }
}
