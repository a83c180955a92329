package org.gradientgrader.core.contract.gradientflow;

import java.util.List;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.protocol.Tensor;

/**
 * Section 3: gradient clipping by the global norm (Pascanu, Mikolov and Bengio 2013, algorithm 1).
 */
public interface GradientClipping {

    /**
     * Returns the gradients, scaled down together where their global norm exceeds {@code maxNorm}.
     *
     * @param gradients any shapes; not changed
     * @param maxNorm positive
     * @return arrays of the same shapes, in the same order
     * @throws NoAnswer with an {@code ArithmeticException} for NaN or infinite gradients, an {@code
     *     IllegalArgumentException} for a {@code maxNorm} that is not positive
     */
    List<Tensor> clip(List<Tensor> gradients, double maxNorm);
}
