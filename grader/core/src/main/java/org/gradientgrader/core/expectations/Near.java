package org.gradientgrader.core.expectations;

import java.util.List;
import java.util.stream.IntStream;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.protocol.Tensor;

/** Whether answers are one, but for rounding: wide enough for any order of summation. */
public final class Near {

    private static final double RELATIVE = 1e-6;

    /** A gradient that is zero in theory is rounding noise, of this share of the largest norm. */
    private static final double NOISE = 1e-13;

    private Near() {}

    /** Returns whether two numbers agree; NaN agrees with nothing. */
    public static boolean numbers(double one, double other) {
        return one == other
                || isWithin(
                        Math.abs(one - other), RELATIVE * Math.max(Math.abs(one), Math.abs(other)));
    }

    /** Returns whether two numbers agree, where NaN agrees with NaN. */
    public static boolean alike(double one, double other) {
        return Double.compare(one, other) == 0 || numbers(one, other);
    }

    /** Returns whether there are as many numbers, and they agree, where NaN agrees with NaN. */
    public static boolean alike(List<Double> ones, List<Double> others) {
        return ones.size() == others.size()
                && IntStream.range(0, ones.size()).allMatch(i -> alike(ones.get(i), others.get(i)));
    }

    /** Returns whether there are as many arrays, of the same shapes and values, in one order. */
    public static boolean tensors(List<Tensor> ones, List<Tensor> others) {
        double noise = NOISE * others.stream().mapToDouble(Norms::of).max().orElse(0);
        if (ones.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < ones.size(); i++) {
            if (!tensors(ones.get(i), others.get(i), noise)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether two arrays agree, up to a distance that counts as none. */
    public static boolean tensors(Tensor one, Tensor other, double noise) {
        return one.sameShapeAs(other)
                && isWithin(
                        Norms.distance(one, other), Math.max(noise, RELATIVE * Norms.of(other)));
    }

    /** Nothing finite is near an infinity, though both distances are infinite then. */
    private static boolean isWithin(double distance, double tolerance) {
        return Double.isFinite(distance) && distance <= tolerance;
    }
}
