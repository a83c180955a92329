package org.gradientgrader.core.assignments.gradientclinic;

import java.util.List;
import java.util.function.DoublePredicate;

/** A question about {@code epochsToTarget}, and answers to it. */
record Losses(List<Double> values, double target) {

    /** The lecture's window and limit of a plateau. */
    private static final int WINDOW = 5;

    private static final int EARLIEST = 10;
    private static final double FLAT = 0.01;

    int right() {
        return first(this::isReached);
    }

    private boolean isReached(double loss) {
        return loss <= target;
    }

    /** Returns the epoch of the first such loss, from 1; 0 if there is none. */
    int first(DoublePredicate such) {
        long before = values.stream().takeWhile(loss -> !such.test(loss)).count();
        return (int) ((before + 1) % (values.size() + 1));
    }

    int last() {
        int epoch = values.size();
        while (epoch > 0 && !isReached(values.get(epoch - 1))) {
            epoch--;
        }
        return epoch;
    }

    /** The first epoch after the last one above the target. */
    int settled() {
        int epoch = values.size();
        while (epoch > 0 && isReached(values.get(epoch - 1))) {
            epoch--;
        }
        return (epoch + 1) % (values.size() + 1);
    }

    int best() {
        int best = 0;
        for (int i = 1; i < values.size(); i++) {
            best = values.get(i) < values.get(best) ? i : best;
        }
        return right() == 0 ? 0 : best + 1;
    }

    /** The lecture's: index i, not below 10, whose five losses before it hardly deviate. */
    int plateau() {
        for (int i = EARLIEST; i < values.size(); i++) {
            if (Curve.deviation(values.subList(i - WINDOW, i)) < FLAT) {
                return i;
            }
        }
        return 0;
    }
}
