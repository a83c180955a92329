package org.gradientgrader.core.contract.explosiondetection;

import java.util.List;
import org.gradientgrader.core.contract.NoAnswer;

/** Section 2: many looks at the gradients. */
public interface ExplosionStatistics {

    /**
     * Returns statistics of all norms, and of the latest {@code window} ones by themselves.
     *
     * @param norms oldest first; NaN and infinities are neither replaced nor left out
     * @throws NoAnswer with an {@code IllegalArgumentException} for an empty list, or a window
     *     below 1
     */
    Summary summarise(List<Double> norms, double threshold, int window);
}
