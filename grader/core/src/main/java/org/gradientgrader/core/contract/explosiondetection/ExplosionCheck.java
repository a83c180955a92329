package org.gradientgrader.core.contract.explosiondetection;

import java.util.List;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.protocol.Tensor;

/** Section 1: one look at the gradients. */
public interface ExplosionCheck {

    /**
     * Returns whether the global norm is above the threshold, or not finite.
     *
     * @param gradients any shapes
     * @throws NoAnswer with an {@code IllegalArgumentException} for an empty list, or a threshold
     *     that is not positive and finite
     */
    Observation check(List<Tensor> gradients, double threshold);
}
