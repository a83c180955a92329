package org.gradientgrader.core.oracle;

import java.util.List;
import java.util.stream.IntStream;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/**
 * What a backward pass yields.
 *
 * @param network whose gradients these are
 * @param parameters for each layer the gradients of its trainable parameters in the layer's order
 *     (batch normalisation: gamma, beta); input side first
 * @param preActivations for each layer the gradient with respect to what its activation receives,
 *     {@code [batch, outputs]}: the back-propagated signal; input side first
 * @param input gradient with respect to the network's input
 */
public record Gradients(
        Network network, List<List<Tensor>> parameters, List<Tensor> preActivations, Tensor input) {

    /** Copies the lists. */
    public Gradients {
        preActivations = List.copyOf(preActivations);
        parameters = parameters.stream().map(List::copyOf).toList();
    }

    /** Returns dL/dW of each dense layer, input side first. */
    public List<Tensor> weights() {
        return ofDenseLayers(0);
    }

    /**
     * Returns dL/db of each dense layer, input side first: the back-propagated signal, summed over
     * the batch.
     */
    public List<Tensor> biases() {
        return ofDenseLayers(1);
    }

    private List<Tensor> ofDenseLayers(int parameter) {
        return IntStream.range(0, parameters.size())
                .filter(i -> network.layers().get(i).isDense())
                .mapToObj(i -> parameters.get(i).get(parameter))
                .toList();
    }
}
