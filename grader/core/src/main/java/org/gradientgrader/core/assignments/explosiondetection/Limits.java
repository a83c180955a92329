package org.gradientgrader.core.assignments.explosiondetection;

import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.expectations.Refusals;

/** Expectations about limits that are none. */
final class Limits {

    private Limits() {}

    /** A call that takes a limit. */
    @FunctionalInterface
    interface Limited {
        void call(double limit);
    }

    /** Expects that a limit which is not positive is refused. */
    static void refused(String method, Limited limited) {
        for (double limit : new double[] {0, -1, Double.NaN}) {
            Refusals.expect(
                    IllegalArgumentException.class,
                    method,
                    "for a limit of " + Numbers.text(limit),
                    () -> limited.call(limit));
        }
    }
}
