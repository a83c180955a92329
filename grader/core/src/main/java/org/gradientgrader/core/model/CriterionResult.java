package org.gradientgrader.core.model;

import java.util.Optional;

/**
 * One line of the rubric, judged.
 *
 * @param title what was asked
 * @param points what it is worth
 * @param outcome how it ended
 * @param feedback present exactly when it did not pass
 */
public record CriterionResult(
        String title, int points, Outcome outcome, Optional<Feedback> feedback) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a passed criterion has feedback or another has none
     */
    public CriterionResult {
        if (feedback.isPresent() == (outcome == Outcome.PASSED)) {
            throw new IllegalArgumentException("feedback belongs to what did not pass: " + title);
        }
    }

    /** Returns all points or none. */
    public int score() {
        return outcome == Outcome.PASSED ? points : 0;
    }
}
