package org.gradientgrader.core.assignments.gradientflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** Networks with one thing about them changed. */
final class ChangedNetworks {

    private ChangedNetworks() {}

    static Network changed(Network network, UnaryOperator<Layer> change) {
        return new Network(network.layers().stream().map(change).toList(), network.precision());
    }

    static Network scaled(Network network, double factor) {
        return changed(
                network,
                l ->
                        Layer.dense(
                                Clipping.scaled(List.of(l.weights()), factor).get(0),
                                l.bias(),
                                l.activation()));
    }

    static Network lastScaled(Network network, double factor) {
        return layer(network, 5, scaled(network, factor).layers().get(5));
    }

    static Network biased(Network network, double bias) {
        double[] biases = new double[20];
        biases[7] = bias;
        Layer third = network.layers().get(2);
        return layer(
                network,
                2,
                Layer.dense(third.weights(), Tensor.vector(biases), third.activation()));
    }

    static Network firstWeight(Network network, double weight) {
        Layer first = network.layers().get(0);
        double[] weights = first.weights().values();
        weights[0] = weight;
        return layer(
                network,
                0,
                Layer.dense(Tensor.matrix(10, 20, weights), first.bias(), first.activation()));
    }

    static Network function(Network network, Activation function) {
        Network changed = network;
        for (int i = 0; i < network.layers().size() - 1; i++) {
            changed = function(changed, i, function);
        }
        return changed;
    }

    static Network function(Network network, int index, Activation function) {
        Layer old = network.layers().get(index);
        return layer(network, index, Layer.dense(old.weights(), old.bias(), function));
    }

    static Network layer(Network network, int index, Layer layer) {
        List<Layer> layers = new ArrayList<>(network.layers());
        layers.set(index, layer);
        return new Network(layers, network.precision());
    }

    static Network inserted(Network network, int index, Layer layer) {
        List<Layer> layers = new ArrayList<>(network.layers());
        layers.add(index, layer);
        return new Network(layers, network.precision());
    }

    static Network without(Network network, int index) {
        List<Layer> layers = new ArrayList<>(network.layers());
        layers.remove(index);
        return new Network(layers, network.precision());
    }

    static Network swapped(Network network) {
        Network without = without(network, 1);
        return inserted(without, 2, network.layers().get(1));
    }

    /** One hidden unit more between layers 2 and 3. */
    static Network wide(Network network) {
        Inputs inputs = new Inputs(6);
        double bound = 1 / Math.sqrt(21);
        Layer wider =
                Layer.dense(
                        Tensor.matrix(20, 21, inputs.uniforms(420, bound)),
                        Tensor.vector(new double[21]),
                        Activation.SIGMOID);
        Layer next =
                Layer.dense(
                        Tensor.matrix(21, 20, inputs.uniforms(420, bound)),
                        Tensor.vector(new double[20]),
                        Activation.SIGMOID);
        List<Layer> layers = new ArrayList<>(network.layers());
        layers.set(2, wider);
        layers.set(3, next);
        return new Network(layers, network.precision());
    }

    /** Each function, or an identity, in a layer after its dense layer. */
    static Network apart(Network network, boolean functions) {
        List<Layer> layers = new ArrayList<>();
        for (Layer layer : network.layers()) {
            Activation function = layer.activation();
            layers.add(
                    Layer.dense(
                            layer.weights(),
                            layer.bias(),
                            functions ? Activation.IDENTITY : function));
            layers.add(Layer.activation(functions ? function : Activation.IDENTITY));
        }
        return new Network(layers, network.precision());
    }
}
