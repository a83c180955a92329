package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.protocol.Tensor;

/** Values in the order of time. */
final class Curve {

    private Curve() {}

    /** A question about {@code movingVariance}. */
    record Question(List<Double> values, int window) {

        List<Double> right() {
            return moving(values, window, Curve::variance);
        }

        Question reversed() {
            return new Question(DescentVariants.reversed(values), window);
        }
    }

    static double mean(List<Double> values) {
        return values.stream().reduce(0.0, Double::sum) / values.size();
    }

    /** Returns the deviation of the population; NaN if a value is not finite. */
    static double deviation(List<Double> values) {
        double mean = mean(values);
        double[] distances = new double[values.size()];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = values.get(i) - mean;
        }
        return Norms.of(Tensor.vector(distances)) / Math.sqrt(distances.length);
    }

    static double variance(List<Double> values) {
        double deviation = deviation(values);
        return deviation * deviation;
    }

    /** Makes a number of the values in a window. */
    @FunctionalInterface
    interface OfWindow {
        double of(List<Double> values);
    }

    /**
     * Returns a number for each value: of the last {@code width} values, or as many as there are.
     */
    static List<Double> moving(List<Double> values, int width, OfWindow number) {
        Deque<Double> window = new ArrayDeque<>();
        List<Double> numbers = new ArrayList<>();
        for (double value : values) {
            window.addLast(value);
            if (window.size() > width) {
                window.removeFirst();
            }
            numbers.add(number.of(List.copyOf(window)));
        }
        return numbers;
    }
}
