package org.gradientgrader.core.oracle;

import java.util.List;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Tensor;

/**
 * Batch normalisation in training mode (Ioffe and Szegedy 2015): statistics of this batch, variance
 * biased.
 */
final class BatchNormStep implements LayerStep {

    private final double[] gamma;
    private final double[] inverseDeviation;
    private final Matrix normalised;
    private final Matrix output;

    /**
     * Normalises by the batch, or by what a training would have gathered.
     *
     * @param running whether to use the running statistics
     */
    BatchNormStep(Layer layer, Matrix input, boolean running) {
        this.gamma = layer.gamma().values();
        Matrix.requireFit(input.columns, gamma.length);
        this.inverseDeviation = new double[input.columns];
        this.normalised = new Matrix(input.rows, input.columns);
        this.output = new Matrix(input.rows, input.columns);
        for (int column = 0; column < input.columns; column++) {
            normalise(
                    input,
                    column,
                    running ? running(layer, column) : batch(input, column),
                    layer.epsilon());
            scale(column, layer.beta().at(column));
        }
    }

    private record Moments(double mean, double variance) {}

    private static Moments running(Layer layer, int column) {
        return new Moments(
                layer.parameters().get(2).at(column), layer.parameters().get(3).at(column));
    }

    private static Moments batch(Matrix input, int column) {
        double mean = 0;
        for (int i = column; i < input.values.length; i += input.columns) {
            mean += input.values[i] / input.rows;
        }
        double variance = 0;
        for (int i = column; i < input.values.length; i += input.columns) {
            variance += (input.values[i] - mean) * (input.values[i] - mean) / input.rows;
        }
        return new Moments(mean, variance);
    }

    private void normalise(Matrix input, int column, Moments moments, double epsilon) {
        inverseDeviation[column] = 1 / Math.sqrt(moments.variance() + epsilon);
        for (int i = column; i < input.values.length; i += input.columns) {
            normalised.values[i] = (input.values[i] - moments.mean()) * inverseDeviation[column];
        }
    }

    private void scale(int column, double beta) {
        for (int i = column; i < output.values.length; i += output.columns) {
            output.values[i] = gamma[column] * normalised.values[i] + beta;
        }
    }

    @Override
    public Matrix output() {
        return output;
    }

    @Override
    public Matrix preActivation() {
        return output;
    }

    @Override
    public Back back(Matrix outputGradient) {
        double[] gammaGradient = new double[gamma.length];
        double[] betaGradient = outputGradient.columnSums();
        double[] offset = normalised.columnSums(); // 0 up to rounding, but for running statistics
        for (int i = 0; i < outputGradient.values.length; i++) {
            gammaGradient[i % gamma.length] += outputGradient.values[i] * normalised.values[i];
        }
        Matrix inputGradient = new Matrix(output.rows, output.columns);
        for (int i = 0; i < inputGradient.values.length; i++) {
            int column = i % gamma.length;
            double centred =
                    outputGradient.values[i]
                            - betaGradient[column] / output.rows
                            - (normalised.values[i] - offset[column] / output.rows)
                                    * gammaGradient[column]
                                    / output.rows;
            inputGradient.values[i] = gamma[column] * inverseDeviation[column] * centred;
        }
        return new Back(
                inputGradient,
                outputGradient,
                List.of(Tensor.vector(gammaGradient), Tensor.vector(betaGradient)));
    }
}
