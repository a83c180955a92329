package org.gradientgrader.core.rubric;

import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.contract.Submission;

/** Asks a submission and judges the answers. */
@FunctionalInterface
public interface Examination {

    /**
     * Returns normally if the criterion is met.
     *
     * @param submission to ask
     * @param inputs where fresh inputs come from; the same for every examination of the same
     *     submission and seed
     * @throws Rejection if an answer is wrong
     * @throws NoAnswer if there is none
     */
    void examine(Submission submission, Inputs inputs);
}
