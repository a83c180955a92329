package org.gradientgrader.core.assignments.gradientflow;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Tensor;

/** Lists of arrays that look like gradients. */
final class Fixtures {

    private Fixtures() {}

    /** Returns matrices of different shapes, whose norms differ widely. */
    static List<Tensor> gradients(Inputs inputs, int count) {
        List<Tensor> gradients = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int rows = inputs.integer(2, 7);
            int columns = inputs.integer(2, 7);
            double size = Math.pow(10, inputs.real(-3, 1));
            gradients.add(Tensor.matrix(rows, columns, inputs.normals(rows * columns, size)));
        }
        return gradients;
    }

    /** Returns matrices and vectors whose global norm is {@code total}. */
    static List<Tensor> ofGlobalNorm(Inputs inputs, int count, double total) {
        List<Tensor> gradients = new ArrayList<>(gradients(inputs, count));
        gradients.add(Tensor.vector(inputs.normals(inputs.integer(3, 9), 1)));
        return Clipping.scaled(gradients, total / Norms.global(gradients));
    }

    /** Returns the same gradients with an exact zero in each, as rectifiers leave them. */
    static List<Tensor> withZeros(List<Tensor> gradients) {
        return gradients.stream().map(Fixtures::withZero).toList();
    }

    private static Tensor withZero(Tensor gradient) {
        double[] values = gradient.values();
        values[values.length / 2] = 0;
        return new Tensor(gradient.shape(), values);
    }

    /** Returns vectors of 3 to 7 elements, around different means. */
    static List<Tensor> unequalSizes(Inputs inputs, int count) {
        List<Tensor> gradients = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] values = inputs.normals(3 + (i + inputs.integer(0, 4)) % 5, 1 + i);
            double mean = inputs.real(-2, 2);
            for (int j = 0; j < values.length; j++) {
                values[j] += mean;
            }
            gradients.add(Tensor.matrix(1, values.length, values));
        }
        return gradients;
    }
}
