package org.gradientgrader.core.assignments.gradientflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.gradientgrader.core.assignments.gradientflow.ProbeNetworks.Probe;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.oracle.Gradients;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** What mistakes make of the gradients of a probe. */
final class GradientVariants {

    private GradientVariants() {}

    static List<Tensor> batchSum(Probe probe) {
        return Clipping.scaled(probe.weightGradients(), batch(probe));
    }

    static List<Tensor> dividedTwice(Probe probe) {
        return Clipping.scaled(probe.weightGradients(), 1.0 / batch(probe));
    }

    static List<Tensor> reversed(List<Tensor> gradients) {
        List<Tensor> reversed = new ArrayList<>(gradients);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Sorts by the names that DL4J gives the parameters, such as {@code 10_W}. */
    static List<Tensor> sortedAsText(Probe probe, List<Tensor> gradients) {
        List<Layer> layers = probe.network().layers();
        int[] places =
                IntStream.range(0, layers.size()).filter(i -> layers.get(i).isDense()).toArray();
        return IntStream.range(0, places.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> places[i] + "_W"))
                .map(gradients::get)
                .toList();
    }

    static List<Tensor> biases(Probe probe) {
        return all(probe).biases();
    }

    /** Returns the gradients of {@code factor * Σ output²}. */
    static List<Tensor> ofSquares(Probe probe, double factor) {
        Pass pass = Pass.forward(probe.network(), probe.input());
        List<Tensor> activations = pass.activations();
        Tensor output = activations.get(activations.size() - 1);
        return pass.gradients(mapped(output, y -> 2 * factor * y)).weights();
    }

    static List<Tensor> withFunction(Probe probe, Activation function) {
        List<Layer> layers = probe.network().layers();
        List<Layer> changed = new ArrayList<>();
        for (Layer layer : layers) {
            boolean output = layer == layers.get(layers.size() - 1);
            boolean plain = layer.activation() == Activation.IDENTITY && hasFunctions(layers);
            changed.add(output || plain ? layer : withFunction(layer, function));
        }
        Network network = new Network(changed, probe.network().precision());
        return Pass.forward(network, probe.input()).gradientsOfMeanOutput().weights();
    }

    private static boolean hasFunctions(List<Layer> layers) {
        return layers.stream().anyMatch(layer -> layer.activation() != Activation.IDENTITY);
    }

    private static Layer withFunction(Layer layer, Activation function) {
        return new Layer(layer.kind(), function, layer.parameters(), layer.epsilon());
    }

    /** Returns what DL4J makes of a backward pass that follows a forward pass for inference. */
    static List<Tensor> inInferenceMode(Probe probe) {
        return Pass.forwardInInferenceMode(probe.network(), probe.input())
                .gradientsOfMeanOutput()
                .weights();
    }

    /** Returns the true gradients with running statistics, which then are constants. */
    static List<Tensor> withConstantStatistics(Probe probe) {
        List<Layer> layers =
                probe.network().layers().stream().map(GradientVariants::affine).toList();
        Network network = new Network(layers, probe.network().precision());
        Gradients gradients = Pass.forward(network, probe.input()).gradientsOfMeanOutput();
        return IntStream.range(0, layers.size())
                .filter(i -> probe.network().layers().get(i).isDense())
                .mapToObj(i -> gradients.parameters().get(i).get(0))
                .toList();
    }

    private static Layer affine(Layer layer) {
        if (layer.kind() != Layer.Kind.BATCH_NORM) {
            return layer;
        }
        int width = layer.gamma().size();
        double[] weights = new double[width * width];
        double[] bias = new double[width];
        for (int i = 0; i < width; i++) {
            double variance = layer.parameters().get(3).at(i);
            double slope = layer.gamma().at(i) / Math.sqrt(variance + layer.epsilon());
            weights[i * width + i] = slope;
            bias[i] = layer.beta().at(i) - slope * layer.parameters().get(2).at(i);
        }
        return Layer.dense(
                Tensor.matrix(width, width, weights), Tensor.vector(bias), Activation.IDENTITY);
    }

    static List<Tensor> of(Network network, Tensor input) {
        return Pass.forward(network, input).gradientsOfMeanOutput().weights();
    }

    static List<Tensor> weights(Probe probe) {
        return probe.network().denseLayers().stream().map(Layer::weights).toList();
    }

    static List<Tensor> mapped(List<Tensor> tensors, DoubleUnaryOperator function) {
        return tensors.stream().map(t -> mapped(t, function)).toList();
    }

    private static Tensor mapped(Tensor tensor, DoubleUnaryOperator function) {
        return new Tensor(tensor.shape(), Arrays.stream(tensor.values()).map(function).toArray());
    }

    static List<Tensor> transposed(List<Tensor> tensors) {
        return tensors.stream().map(GradientVariants::transposed).toList();
    }

    private static Tensor transposed(Tensor tensor) {
        int rows = tensor.shape()[0];
        int columns = tensor.shape()[1];
        double[] values = new double[tensor.size()];
        for (int i = 0; i < values.length; i++) {
            values[i % columns * rows + i / columns] = tensor.at(i);
        }
        return Tensor.matrix(columns, rows, values);
    }

    static List<Tensor> flattened(List<Tensor> tensors) {
        return tensors.stream().map(t -> Tensor.vector(t.values())).toList();
    }

    static List<Tensor> norms(List<Tensor> tensors) {
        return tensors.stream().map(t -> Tensor.vector(Norms.of(t))).toList();
    }

    static Gradients all(Probe probe) {
        return Pass.forward(probe.network(), probe.input()).gradientsOfMeanOutput();
    }

    static int batch(Probe probe) {
        return probe.input().shape()[0];
    }
}
