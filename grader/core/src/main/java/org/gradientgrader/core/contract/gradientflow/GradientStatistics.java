package org.gradientgrader.core.contract.gradientflow;

import java.util.List;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.protocol.Tensor;

/** Section 5: numbers that describe a set of gradients. */
public interface GradientStatistics {

    /**
     * Returns mean, unbiased deviation, smallest and largest of all elements together.
     *
     * @param gradients any shapes
     * @return NaN in every component if an element is NaN; a deviation of NaN for one element
     * @throws NoAnswer with an {@code IllegalArgumentException} for an empty list
     */
    GradientSummary summarise(List<Tensor> gradients);
}
