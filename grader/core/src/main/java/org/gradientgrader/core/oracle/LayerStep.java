package org.gradientgrader.core.oracle;

import java.util.List;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Tensor;

/** One layer's forward pass, with what its backward pass needs. */
interface LayerStep {

    /** Returns the layer's output, {@code [batch, outputs]}. */
    Matrix output();

    /**
     * Returns what the layer's activation receives, {@code [batch, outputs]}; of a layer without
     * one its output.
     */
    Matrix preActivation();

    /**
     * Goes back through the layer.
     *
     * @param outputGradient of the loss with respect to {@link #output()}
     */
    Back back(Matrix outputGradient);

    /**
     * The gradients with respect to the layer's input, to {@link #preActivation()}, and to its
     * trainable parameters in the layer's order.
     */
    record Back(
            Matrix inputGradient, Matrix preActivationGradient, List<Tensor> parameterGradients) {}

    /**
     * Runs a layer on {@code input}, {@code [batch, inputs]}.
     *
     * @param running whether batch normalisation uses its running statistics, and activation layers
     *     overwrite their input, as in DL4J's inference
     */
    static LayerStep forward(Layer layer, Matrix input, boolean running) {
        return switch (layer.kind()) {
            case DENSE -> new DenseStep(layer, input);
            case ACTIVATION -> {
                ActivationStep step = new ActivationStep(layer.activation(), input);
                yield running ? step.inPlace() : step;
            }
            case BATCH_NORM -> new BatchNormStep(layer, input, running);
        };
    }

    /** {@code f(x)}, element by element. */
    final class ActivationStep implements LayerStep {

        private final Activation function;
        private final Matrix input;
        private final Matrix output;

        ActivationStep(Activation function, Matrix input) {
            this(function, input, new Matrix(input.rows, input.columns));
            for (int i = 0; i < input.values.length; i++) {
                output.values[i] = Functions.value(function, input.values[i]);
            }
        }

        private ActivationStep(Activation function, Matrix input, Matrix output) {
            this.function = function;
            this.input = input;
            this.output = output;
        }

        /** Returns the step whose way back finds the output where the input was. */
        private ActivationStep inPlace() {
            return new ActivationStep(function, output, output);
        }

        @Override
        public Matrix output() {
            return output;
        }

        @Override
        public Matrix preActivation() {
            return input;
        }

        @Override
        public Back back(Matrix outputGradient) {
            Matrix inputGradient = new Matrix(input.rows, input.columns);
            for (int i = 0; i < input.values.length; i++) {
                inputGradient.values[i] =
                        outputGradient.values[i] * Functions.slope(function, input.values[i]);
            }
            return new Back(inputGradient, inputGradient, List.of());
        }
    }

    /** {@code f(xW + b)}. */
    final class DenseStep implements LayerStep {

        private final Matrix weights;
        private final Matrix input;
        private final ActivationStep activation;

        DenseStep(Layer layer, Matrix input) {
            this.weights = Matrix.of(layer.weights());
            this.input = input;
            Matrix sum = input.times(weights);
            for (int i = 0; i < sum.values.length; i++) {
                sum.values[i] += layer.bias().at(i % sum.columns);
            }
            this.activation = new ActivationStep(layer.activation(), sum);
        }

        @Override
        public Matrix output() {
            return activation.output();
        }

        @Override
        public Matrix preActivation() {
            return activation.preActivation();
        }

        @Override
        public Back back(Matrix outputGradient) {
            Matrix delta = activation.back(outputGradient).inputGradient();
            return new Back(
                    delta.times(weights.transposed()),
                    delta,
                    List.of(
                            input.transposed().times(delta).toTensor(),
                            Tensor.vector(delta.columnSums())));
        }
    }
}
