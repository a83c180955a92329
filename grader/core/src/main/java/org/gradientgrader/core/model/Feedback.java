package org.gradientgrader.core.model;

import java.util.List;

/**
 * What a student is told about a criterion that did not pass. Absent parts are empty.
 *
 * @param rationale one sentence: what was asked and what came instead
 * @param details lines such as {@code got …}, {@code expected …}, {@code at your code …}
 * @param misconception one sentence that names the probable mistake, if the answer shows it
 * @param hint what to try next; never the answer
 * @param replay what to type to run just this check again with the same inputs
 */
public record Feedback(
        String rationale, List<String> details, String misconception, String hint, String replay) {

    /** Copies {@code details}. */
    public Feedback {
        details = List.copyOf(details);
    }

    /** Returns feedback that only says what happened. */
    public static Feedback of(String rationale, List<String> details) {
        return new Feedback(rationale, details, "", "", "");
    }

    /** Returns the same feedback without the lines that show values. */
    public Feedback withoutDetails() {
        return new Feedback(rationale, List.of(), misconception, hint, replay);
    }

    /** Returns the same feedback with a hint and a replay command. */
    public Feedback with(String newHint, String newReplay) {
        return new Feedback(rationale, details, misconception, newHint, newReplay);
    }
}
