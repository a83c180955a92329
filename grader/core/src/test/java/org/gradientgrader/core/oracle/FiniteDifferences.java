package org.gradientgrader.core.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/**
 * Gradients from forward passes alone: central differences of fourth order, error O(step^4).
 *
 * @param loss weights of the outputs: the loss is their weighted sum
 */
record FiniteDifferences(Network network, Tensor input, Tensor loss) {

    private static final double STEP = 1e-3;

    /**
     * Returns the gradient with respect to one parameter of a layer; NaN where a ReLU's kink lies
     * within the step, because there is no derivative to estimate across it.
     */
    double[] parameter(int layer, int parameter) {
        Tensor tensor = network.layers().get(layer).parameters().get(parameter);
        return IntStream.range(0, tensor.size())
                .mapToDouble(
                        i ->
                                slope(
                                        step ->
                                                Pass.forward(
                                                        with(
                                                                layer,
                                                                parameter,
                                                                shifted(tensor, i, step)),
                                                        input)))
                .toArray();
    }

    /** Returns the gradient with respect to the input; NaN as for {@link #parameter}. */
    double[] input(Tensor at) {
        return IntStream.range(0, at.size())
                .mapToDouble(i -> slope(step -> Pass.forward(network, shifted(at, i, step))))
                .toArray();
    }

    private double slope(DoubleFunction<Pass> at) {
        List<Pass> passes =
                List.of(at.apply(-2 * STEP), at.apply(-STEP), at.apply(STEP), at.apply(2 * STEP));
        if (passes.stream().map(this::switchedOn).distinct().count() > 1) {
            return Double.NaN;
        }
        double near = difference(passes.get(2), passes.get(1));
        double far = difference(passes.get(3), passes.get(0));
        return (8 * near - far) / (12 * STEP);
    }

    /** Subtracts before it sums up, which keeps the digits that both outputs share out of it. */
    private double difference(Pass up, Pass down) {
        Tensor high = output(up);
        Tensor low = output(down);
        double sum = 0;
        for (int i = 0; i < loss.size(); i++) {
            sum += loss.at(i) * (high.at(i) - low.at(i));
        }
        return sum;
    }

    private static Tensor output(Pass pass) {
        return pass.activations().get(pass.activations().size() - 1);
    }

    private BitSet switchedOn(Pass pass) {
        BitSet on = new BitSet();
        int position = 0;
        for (int i = 0; i < network.layers().size(); i++) {
            Tensor output = pass.activations().get(i);
            boolean relu = network.layers().get(i).activation() == Activation.RELU;
            for (int k = 0; relu && k < output.size(); k++) {
                on.set(position++, output.at(k) > 0);
            }
        }
        return on;
    }

    private Network with(int layer, int parameter, Tensor value) {
        List<Layer> layers = new ArrayList<>(network.layers());
        Layer old = layers.get(layer);
        List<Tensor> parameters = new ArrayList<>(old.parameters());
        parameters.set(parameter, value);
        layers.set(layer, new Layer(old.kind(), old.activation(), parameters, old.epsilon()));
        return new Network(layers, network.precision());
    }

    private static Tensor shifted(Tensor tensor, int position, double step) {
        double[] values = tensor.values();
        values[position] += step;
        return new Tensor(tensor.shape(), values);
    }
}
