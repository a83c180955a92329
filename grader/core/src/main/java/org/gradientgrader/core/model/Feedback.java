package org.gradientgrader.core.model;

import java.util.List;
import java.util.Optional;

/**
 * What a student is told about a criterion that did not pass. Absent texts are empty.
 *
 * @param rationale one sentence: what was asked and what came instead
 * @param details lines such as {@code got …}, {@code expected …}, {@code at your code …}
 * @param location where in the student's code it happened, if that is known
 * @param misconception the probable mistake, if the answer shows it
 * @param hint what to try next; never the answer
 * @param replay what to type to run just this check again with the same inputs
 */
public record Feedback(
        String rationale,
        List<String> details,
        Optional<Location> location,
        Optional<Misconception> misconception,
        String hint,
        String replay) {

    /** Copies {@code details}. */
    public Feedback {
        details = List.copyOf(details);
    }

    /** Returns feedback that only says what happened. */
    public static Feedback of(String rationale, List<String> details) {
        return new Feedback(rationale, details, Optional.empty(), Optional.empty(), "", "");
    }

    /** Returns the same feedback about this line. */
    public Feedback at(Optional<Location> newLocation) {
        return new Feedback(rationale, details, newLocation, misconception, hint, replay);
    }

    /** Returns the same feedback with a mistake and the hint that belongs to it. */
    public Feedback naming(Misconception mistake, String itsHint) {
        return new Feedback(rationale, details, location, Optional.of(mistake), itsHint, replay);
    }

    /** Returns the same feedback with a replay command, and with a hint if it has none yet. */
    public Feedback with(String generalHint, String newReplay) {
        return new Feedback(
                rationale,
                details,
                location,
                misconception,
                hint.isEmpty() ? generalHint : hint,
                newReplay);
    }

    /**
     * Returns the same feedback for a mistake that was explained before: it points there and has no
     * hint of its own.
     */
    public Feedback repeating(String place) {
        return new Feedback(
                rationale,
                details,
                location,
                misconception.map(m -> new Misconception(m.id(), m.sentence(), place)),
                "",
                replay);
    }

    /** Returns the same feedback without the lines that show values. */
    public Feedback withoutDetails() {
        return new Feedback(rationale, List.of(), location, misconception, hint, replay);
    }
}
