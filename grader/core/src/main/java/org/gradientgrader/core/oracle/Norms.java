package org.gradientgrader.core.oracle;

import java.util.List;
import org.gradientgrader.protocol.Tensor;

/** Euclidean norms. */
public final class Norms {

    private Norms() {}

    /** Returns the square root of the sum of squares of all elements; NaN if one is NaN. */
    public static double of(Tensor tensor) {
        return of(tensor.values());
    }

    /**
     * Returns the norm of all tensors taken as one vector: the global norm (Pascanu et al. 2013).
     */
    public static double global(List<Tensor> tensors) {
        return of(tensors.stream().mapToDouble(Norms::of).toArray());
    }

    /**
     * Returns the relative distance {@code ‖actual - expected‖ / ‖expected‖} of tensors of one
     * shape; if {@code expected} is all zeros, 0 for zeros and infinite otherwise; NaN if there is
     * a NaN, or an infinity in {@code expected}.
     *
     * @throws IllegalArgumentException if the shapes differ
     */
    public static double relativeDistance(Tensor actual, Tensor expected) {
        if (!actual.sameShapeAs(expected)) {
            throw new IllegalArgumentException(
                    "no distance from " + actual.shapeText() + " to " + expected.shapeText());
        }
        double distance = distance(actual, expected);
        return distance == 0 ? 0 : distance / of(expected);
    }

    /** Returns the norm of the difference of tensors with as many elements. */
    public static double distance(Tensor one, Tensor other) {
        double[] difference = one.values();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= other.at(i);
        }
        return of(difference);
    }

    /** Scales by the largest element first, so that no square overflows. */
    private static double of(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        if (largest == 0 || Double.isNaN(largest) || Double.isInfinite(largest)) {
            return largest;
        }
        double sum = 0;
        for (double value : values) {
            sum += (value / largest) * (value / largest);
        }
        return largest * Math.sqrt(sum);
    }
}
