package org.gradientgrader.core.model;

import java.util.List;

/**
 * The result of grading one submission.
 *
 * @param submission its name, for example the folder's
 * @param assignments all that were graded
 * @param notes what the intake has to say, for example which files were ignored and why
 * @param printed what the student's code printed, cut to a limit; untrusted
 * @param provenance what the grade rests on
 * @param timing the only part that changes when nothing else does
 */
public record Scorecard(
        String submission,
        List<AssignmentResult> assignments,
        List<String> notes,
        String printed,
        Provenance provenance,
        Timing timing) {

    /** Version of the JSON form; see {@code scorecard-v1.schema.json}. */
    public static final int SCHEMA_VERSION = 1;

    /** Copies the lists. */
    public Scorecard {
        assignments = List.copyOf(assignments);
        notes = List.copyOf(notes);
    }

    /** Returns all checks in order. */
    public List<CheckResult> checks() {
        return assignments.stream().flatMap(assignment -> assignment.checks().stream()).toList();
    }

    /** Returns the points earned. */
    public int score() {
        return assignments.stream().mapToInt(AssignmentResult::score).sum();
    }

    /** Returns the points that can be had. */
    public int maxScore() {
        return assignments.stream().mapToInt(AssignmentResult::maxScore).sum();
    }

    /**
     * Returns the share of points in percent, rounded down, so that 100 means all of them; 0 if
     * there are none.
     */
    public int percent() {
        return maxScore() == 0 ? 0 : (int) (100L * score() / maxScore());
    }

    /** Returns whether every check passed; false if there is none. */
    public boolean allPassed() {
        return !checks().isEmpty()
                && checks().stream().allMatch(c -> c.outcome() == Outcome.PASSED);
    }

    /** Returns whether the grader itself failed at a check, so that the score is no grade. */
    public boolean incomplete() {
        return checks().stream().anyMatch(c -> c.outcome() == Outcome.NOT_GRADED);
    }
}
