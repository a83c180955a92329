package org.gradientgrader.core.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A check, judged.
 *
 * @param id stable, snake_case; a gradebook's column
 * @param place number of section and check in the assignment, for example {@code 4.4}; the number
 *     of its TODO as well, and the same whichever other checks were run
 * @param title what students read
 * @param criteria in the rubric's order, at least one
 */
public record CheckResult(String id, String place, String title, List<CriterionResult> criteria) {

    private static final Pattern PLACE = Pattern.compile("[1-9][0-9]{0,3}\\.[1-9][0-9]{0,3}");

    /**
     * Copies {@code criteria}.
     *
     * @throws IllegalArgumentException if there is none, because nothing may pass that nobody
     *     looked at; or if {@code place} is not two numbers with a point between them
     */
    public CheckResult {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("check " + id + " has no criterion");
        }
        if (!PLACE.matcher(place).matches()) {
            throw new IllegalArgumentException(
                    "check " + id + " stands at no place such as 4.4: " + place);
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
