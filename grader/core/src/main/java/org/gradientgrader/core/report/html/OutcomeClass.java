package org.gradientgrader.core.report.html;

import org.gradientgrader.core.model.Outcome;

/** How outcomes are coloured; the words beside the colour say the same. */
final class OutcomeClass {

    private OutcomeClass() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "good";
            case NOT_ATTEMPTED -> "dim";
            case FAILED, ERROR, TIMED_OUT, CRASHED, NOT_COMPILED -> "bad";
            case NOT_GRADED -> "alarm";
        };
    }
}
