package org.gradientgrader.core.model;

/**
 * A line of the student's own code.
 *
 * @param file name of a source without its folder, for example {@code SigmoidNetwork.java};
 *     untrusted
 * @param line counted from 1
 */
public record Location(String file, int line) {

    /**
     * Checks the line.
     *
     * @throws IllegalArgumentException if no file has such a line
     */
    public Location {
        if (line < 1) {
            throw new IllegalArgumentException("lines are counted from 1: " + line);
        }
    }
}
