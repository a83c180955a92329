package org.gradientgrader.core.expectations;

import org.gradientgrader.core.contract.Submission.Observation;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.core.rubric.Rejection;

/** Expectations about what a method was given. */
public final class Arguments {

    private Arguments() {}

    /**
     * Expects that a call left its arguments as they were.
     *
     * @param call the subject, for example {@code GradientClipping.clip}
     * @param mistake to name if it did not
     */
    public static void expectUnchanged(String call, Observation<?> observation, Mistake mistake) {
        if (!observation.argumentsBefore().equals(observation.argumentsAfter())) {
            throw new Rejection(call + " changed the arrays that were passed in.").naming(mistake);
        }
    }
}
