package org.gradientgrader.core.contract.explosiondetection;

import java.util.List;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.protocol.Tensor;

/** Section 5: four ways to hold gradients back. None of them changes its arguments. */
public interface AdaptiveClipping {

    /**
     * Returns the gradients scaled down together to a global norm of {@code maxNorm} at most
     * (Pascanu, Mikolov and Bengio 2013, algorithm 1), with the norms before and after.
     *
     * @throws NoAnswer with an {@code ArithmeticException} for gradients that are not finite, an
     *     {@code IllegalArgumentException} for a {@code maxNorm} that is not positive
     */
    Clipped byGlobalNorm(List<Tensor> gradients, double maxNorm);

    /**
     * Returns the gradients with every element cut off at {@code ±bound}; NaN stays.
     *
     * @throws NoAnswer with an {@code IllegalArgumentException} for a bound that is not positive
     */
    List<Tensor> byValue(List<Tensor> gradients, double bound);

    /**
     * Returns the percentile of the history, interpolated linearly, and {@code cap} at most:
     * AutoClip (Seetharaman et al. 2020). Norms that are not finite are larger than all others.
     *
     * @param percentile 0 to 100
     * @throws NoAnswer with an {@code IllegalArgumentException} for an empty history, another
     *     percentile or a cap that is not positive
     */
    double autoClipNorm(List<Double> history, double percentile, double cap);

    /**
     * Returns the gradients with each column scaled down to {@code lambda * max(norm of the
     * weights' column, epsilon)} at most: AGC (Brock et al. 2021).
     *
     * @param gradients matrices, a unit to a column
     * @param weights shaped like the gradients
     * @throws NoAnswer with an {@code IllegalArgumentException} for lists of different lengths, a
     *     {@code lambda} or an {@code epsilon} that is not positive
     */
    List<Tensor> byUnit(
            List<Tensor> gradients, List<Tensor> weights, double lambda, double epsilon);
}
