package org.gradientgrader.core.oracle;

import java.util.Arrays;
import java.util.List;
import org.gradientgrader.protocol.Tensor;

/** Gradient clipping by the global norm (Pascanu, Mikolov and Bengio 2013, algorithm 1). */
public final class Clipping {

    private Clipping() {}

    /**
     * Returns the tensors times {@code min(1, maxNorm / global norm)}; unchanged if the norm is
     * NaN.
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

    /** Returns the tensors times {@code factor}. */
    public static List<Tensor> scaled(List<Tensor> tensors, double factor) {
        return tensors.stream()
                .map(
                        t ->
                                new Tensor(
                                        t.shape(),
                                        Arrays.stream(t.values()).map(v -> v * factor).toArray()))
                .toList();
    }
}
