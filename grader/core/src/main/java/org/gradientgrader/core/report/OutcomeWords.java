package org.gradientgrader.core.report;

import java.util.Locale;
import org.gradientgrader.core.model.Outcome;

/** Outcomes as people read them. */
public final class OutcomeWords {

    private OutcomeWords() {}

    /** Returns what follows a number of checks, for example "timed out". */
    public static String words(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "passed";
            case NOT_ATTEMPTED -> "not attempted";
            case FAILED -> "failed";
            case ERROR -> "threw an error";
            case TIMED_OUT -> "timed out";
            case CRASHED -> "crashed";
            case NOT_COMPILED -> "not compiled";
            case NOT_GRADED -> "not graded";
        };
    }

    /** Returns what stands beside a check; empty for what passed, which needs no word. */
    static String label(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "";
            case NOT_COMPILED -> "DOES NOT COMPILE";
            case NOT_ATTEMPTED, FAILED, ERROR, TIMED_OUT, CRASHED, NOT_GRADED ->
                    words(outcome).toUpperCase(Locale.ROOT);
        };
    }

    static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> Tone.GOOD;
            case NOT_ATTEMPTED -> Tone.DIM;
            case FAILED, ERROR, TIMED_OUT, CRASHED, NOT_COMPILED -> Tone.BAD;
            case NOT_GRADED -> Tone.ALARM;
        };
    }

    /** Returns whether the student's own code is the reason for lost points. */
    public static boolean mistaken(Outcome outcome) {
        return switch (outcome) {
            case FAILED, ERROR, TIMED_OUT, CRASHED, NOT_COMPILED -> true;
            case PASSED, NOT_ATTEMPTED, NOT_GRADED -> false;
        };
    }
}
