package org.gradientgrader.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A check, judged.
 *
 * @param id stable, snake_case; a gradebook's column
 * @param title what students read
 * @param criteria in the rubric's order, at least one
 */
public record CheckResult(String id, String title, List<CriterionResult> criteria) {

    /**
     * Copies {@code criteria}.
     *
     * @throws IllegalArgumentException if there is none: nothing may pass because nothing was
     *     looked at
     */
    public CheckResult {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("check " + id + " has no criterion");
        }
    }

    /** Returns the worst outcome of its criteria: a check passes when all of them do. */
    public Outcome outcome() {
        return criteria.stream()
                .map(CriterionResult::outcome)
                .reduce(Outcome.PASSED, Outcome::worse);
    }

    /** Returns the points of the criteria that passed. */
    public int score() {
        return criteria.stream().mapToInt(CriterionResult::score).sum();
    }

    /** Returns the points that can be had. */
    public int maxScore() {
        return criteria.stream().mapToInt(CriterionResult::points).sum();
    }

    /** Returns whether all that went wrong are mistakes that earlier checks have named. */
    public boolean onlyRepeats() {
        List<Optional<Feedback>> lost =
                criteria.stream()
                        .map(CriterionResult::feedback)
                        .filter(Optional::isPresent)
                        .toList();
        return !lost.isEmpty()
                && lost.stream()
                        .map(feedback -> feedback.flatMap(Feedback::misconception))
                        .allMatch(m -> m.map(Misconception::isRepeated).orElse(false));
    }

    /** Returns the first criterion that ended as the check did, if it did not pass. */
    public Optional<CriterionResult> decisive() {
        Outcome outcome = outcome();
        return criteria.stream()
                .filter(c -> c.outcome() != Outcome.PASSED && c.outcome() == outcome)
                .findFirst();
    }
}
