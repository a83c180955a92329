package org.gradientgrader.core.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.gradientgrader.protocol.Tensor;

/** Gradient clipping: by the global norm, by value, and by each unit's weights. */
public final class Clipping {

    private Clipping() {}

    /**
     * Returns the tensors times {@code min(1, maxNorm / global norm)}; unchanged if the norm is NaN
     * (Pascanu, Mikolov and Bengio 2013, algorithm 1).
     *
     * @throws IllegalArgumentException if {@code maxNorm} is negative or NaN
     */
    public static List<Tensor> byGlobalNorm(List<Tensor> tensors, double maxNorm) {
        if (!(maxNorm >= 0)) {
            throw new IllegalArgumentException("a norm of at most " + maxNorm);
        }
        double total = Norms.global(tensors);
        return total > maxNorm ? scaled(tensors, maxNorm / total) : List.copyOf(tensors);
    }

    /** Returns the tensors with every element moved to within ±{@code bound}; NaN stays NaN. */
    public static List<Tensor> byValue(List<Tensor> tensors, double bound) {
        return mapped(tensors, v -> Math.max(-bound, Math.min(bound, v)));
    }

    /**
     * Returns a layer's gradient with each column scaled down to the norm {@code lambda * max(norm
     * of the weights' column, epsilon)} where it is longer: adaptive gradient clipping (Brock et
     * al. 2021).
     *
     * @param gradient a matrix, a unit to a column
     * @param weights shaped like the gradient
     * @throws IllegalArgumentException if the shapes differ, or are not those of matrices
     */
    public static Tensor byUnit(Tensor gradient, Tensor weights, double lambda, double epsilon) {
        if (gradient.rank() != 2 || !gradient.sameShapeAs(weights)) {
            throw new IllegalArgumentException(
                    "gradients " + gradient.shapeText() + " of weights " + weights.shapeText());
        }
        int units = gradient.shape()[1];
        double[] clipped = gradient.values();
        for (int unit = 0; unit < units; unit++) {
            double norm = Norms.of(column(gradient, unit));
            double limit = lambda * Math.max(Norms.of(column(weights, unit)), epsilon);
            for (int i = unit; norm > limit && i < clipped.length; i += units) {
                clipped[i] *= limit / norm;
            }
        }
        return new Tensor(gradient.shape(), clipped);
    }

    private static Tensor column(Tensor matrix, int column) {
        return Tensor.vector(
                IntStream.range(0, matrix.shape()[0])
                        .mapToDouble(row -> matrix.at(row * matrix.shape()[1] + column))
                        .toArray());
    }

    /** Returns the tensors times {@code factor}. */
    public static List<Tensor> scaled(List<Tensor> tensors, double factor) {
        return mapped(tensors, v -> v * factor);
    }

    private static List<Tensor> mapped(List<Tensor> tensors, DoubleUnaryOperator change) {
        return tensors.stream()
                .map(t -> new Tensor(t.shape(), Arrays.stream(t.values()).map(change).toArray()))
                .toList();
    }
}
