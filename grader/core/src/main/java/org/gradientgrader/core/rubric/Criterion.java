package org.gradientgrader.core.rubric;

/**
 * One line of the rubric: all its points or none.
 *
 * @param title what is asked, as a sentence without its full stop
 * @param points positive
 * @param examination finds out
 */
public record Criterion(String title, int points, Examination examination) {

    /**
     * Checks the points.
     *
     * @throws IllegalArgumentException if there is nothing to earn
     */
    public Criterion {
        if (points <= 0) {
            throw new IllegalArgumentException("a criterion is worth at least a point: " + title);
        }
    }
}
