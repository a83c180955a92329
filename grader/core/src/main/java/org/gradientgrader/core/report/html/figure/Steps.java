package org.gradientgrader.core.report.html.figure;

import java.util.function.IntPredicate;

/** Distances between ticks that people count in: 1, 2, 5, 10, 20, 50 and so on. */
final class Steps {

    private static final int[] FACTORS = {1, 2, 5};

    private Steps() {}

    /** Returns the least step that is enough; some step must be. */
    static int least(IntPredicate isEnough) {
        for (int power = 1; ; power *= 10) {
            for (int factor : FACTORS) {
                if (isEnough.test(power * factor)) {
                    return power * factor;
                }
            }
        }
    }
}
