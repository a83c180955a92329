package org.gradientgrader.core.expectations;

import org.gradientgrader.core.rubric.Rejection;

/** Expectations about single numbers. */
public final class Scalars {

    private Scalars() {}

    /**
     * Expects a number.
     *
     * @param what the subject of the sentence, for example {@code SigmoidNetwork.vanishingRatio}
     * @param expected our own; NaN and infinities are equal to themselves
     * @param tolerance of the distance, in units of {@code scale}
     * @param scale size of the numbers that went into it; positive
     */
    public static void equal(
            String what, double actual, double expected, double tolerance, double scale) {
        boolean same =
                Double.isFinite(expected)
                        ? Math.abs(actual - expected) <= tolerance * scale
                        : Double.compare(actual, expected) == 0;
        if (!same) {
            throw new Rejection(
                    what + " is not the recomputed value.",
                    "got       " + Numbers.text(actual),
                    "expected  " + Numbers.text(expected));
        }
    }

    /** Expects a number up to a tolerance relative to itself. */
    public static void equal(String what, double actual, double expected, double tolerance) {
        equal(what, actual, expected, tolerance, Math.abs(expected));
    }
}
