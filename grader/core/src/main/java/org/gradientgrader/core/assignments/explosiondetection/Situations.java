package org.gradientgrader.core.assignments.explosiondetection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Tensor;

/**
 * Gradients and histories to ask about. Thresholds are powers of two, so that a norm at one is
 * there exactly, however it was computed.
 */
final class Situations {

    private final Inputs inputs;

    Situations(Inputs inputs) {
        this.inputs = inputs;
    }

    double threshold() {
        return Math.pow(2, inputs.integer(2, 9));
    }

    /** Returns as many norms as asked for, around the threshold, with one exactly there. */
    List<Double> history(int count, double threshold) {
        List<Double> norms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            norms.add(threshold * Math.exp(inputs.real(-2, 2)));
        }
        norms.set(inputs.integer(0, count - 1), threshold);
        return norms;
    }

    /** Returns one array for each norm; a single element is not 0, so that nothing is rounded. */
    List<Tensor> gradients(double... norms) {
        return Arrays.stream(norms).mapToObj(this::gradient).toList();
    }

    private Tensor gradient(double norm) {
        double[] values = new double[inputs.integer(2, 5)];
        values[inputs.integer(0, 1)] = inputs.integer(0, 1) == 0 ? norm : -norm;
        return Tensor.matrix(1, values.length, values);
    }

    /** Returns dense matrices of any size of values. */
    List<Tensor> matrices(int count) {
        List<Tensor> matrices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double size = Math.pow(10, inputs.real(-1, 1));
            matrices.add(Tensor.matrix(3, 4, inputs.normals(12, size)));
        }
        return matrices;
    }

    static String text(List<Double> values) {
        return values.stream().map(Numbers::text).collect(Collectors.joining(", "));
    }
}
