package org.gradientgrader.core.contract.explosiondetection;

import java.util.List;
import org.gradientgrader.core.contract.NoAnswer;

/** Section 4: a training from its first epoch to its last, or to the one where it breaks. */
public interface TrainingWatch {

    /**
     * Returns the events up to the first epoch whose norm or loss is not finite, with it.
     *
     * @throws NoAnswer with an {@code IllegalArgumentException} for empty lists, or lists of
     *     different lengths
     */
    TrainingReport watch(List<Double> norms, List<Double> losses, double threshold);

    /**
     * Returns the geometric mean of the growth before the first norm that is not finite, and where
     * it leads.
     *
     * @param tolerance growth within {@code 1 / (1 + tolerance)} and {@code 1 + tolerance} is
     *     steady
     * @throws NoAnswer with an {@code IllegalArgumentException} for an empty list
     */
    Pattern pattern(List<Double> norms, double tolerance);
}
