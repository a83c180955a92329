package org.gradientgrader.core.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/**
 * A network's forward pass over one batch, in training mode, and the way back (Rumelhart, Hinton
 * and Williams 1986).
 *
 * <p>Immutable: {@link #gradients} can be asked for as often as one likes.
 */
public final class Pass {

    private final Network network;
    private final List<LayerStep> steps;

    private Pass(Network network, List<LayerStep> steps) {
        this.network = network;
        this.steps = steps;
    }

    /**
     * Runs {@code network} forward.
     *
     * @param input shape {@code [batch, inputs]}
     * @throws IllegalArgumentException if the input's or a layer's width does not fit the one
     *     before
     */
    public static Pass forward(Network network, Tensor input) {
        return forward(network, input, false);
    }

    /**
     * Runs {@code network} forward with the running statistics of its batch normalisations. The way
     * back from there is DL4J's, and its result no gradient: the statistics are taken for the
     * batch's own, and activation layers have overwritten their input.
     */
    public static Pass forwardInInferenceMode(Network network, Tensor input) {
        return forward(network, input, true);
    }

    private static Pass forward(Network network, Tensor input, boolean running) {
        List<LayerStep> steps = new ArrayList<>();
        Matrix activations = Matrix.of(input);
        for (Layer layer : network.layers()) {
            LayerStep step = LayerStep.forward(layer, activations, running);
            steps.add(step);
            activations = step.output();
        }
        return new Pass(network, steps);
    }

    /** Returns the output of each layer, {@code [batch, outputs]}, input side first. */
    public List<Tensor> activations() {
        return steps.stream().map(step -> step.output().toTensor()).toList();
    }

    /**
     * Returns what the activation of each layer receives, {@code [batch, outputs]}, input side
     * first; of batch normalisation its output.
     */
    public List<Tensor> preActivations() {
        return steps.stream().map(step -> step.preActivation().toTensor()).toList();
    }

    /** Returns the gradients of the mean of all output elements. */
    public Gradients gradientsOfMeanOutput() {
        Matrix output = output();
        double[] ones = new double[output.values.length];
        Arrays.fill(ones, 1.0 / ones.length);
        return gradients(Tensor.matrix(output.rows, output.columns, ones));
    }

    /**
     * Returns the gradients of the mean squared error, the mean over all output elements.
     *
     * @param targets shaped like the network's output
     * @throws IllegalArgumentException if they have another shape
     */
    public Gradients gradientsOfMeanSquaredError(Tensor targets) {
        double[] slope = targets.values();
        for (int i = 0; i < Math.min(slope.length, output().values.length); i++) {
            slope[i] = 2 * (output().values[i] - slope[i]) / slope.length;
        }
        return gradients(new Tensor(targets.shape(), slope));
    }

    /**
     * Returns the gradients of a loss.
     *
     * @param outputGradient of the loss with respect to the network's output, shaped like it
     * @throws IllegalArgumentException if it has another shape
     */
    public Gradients gradients(Tensor outputGradient) {
        LinkedList<List<Tensor>> parameterGradients = new LinkedList<>();
        LinkedList<Tensor> preActivationGradients = new LinkedList<>();
        Matrix gradient = Matrix.of(outputGradient);
        if (gradient.rows != output().rows || gradient.columns != output().columns) {
            throw new IllegalArgumentException(
                    "an output of "
                            + output().toTensor().shapeText()
                            + " has no gradient of "
                            + outputGradient.shapeText());
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            LayerStep.Back back = steps.get(i).back(gradient);
            parameterGradients.addFirst(back.parameterGradients());
            preActivationGradients.addFirst(back.preActivationGradient().toTensor());
            gradient = back.inputGradient();
        }
        return new Gradients(
                network, parameterGradients, preActivationGradients, gradient.toTensor());
    }

    private Matrix output() {
        return steps.get(steps.size() - 1).output();
    }
}
