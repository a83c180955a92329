package org.gradientgrader.core.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers to draw: recomputed by the grader, or where a note says so the answer of a student's
 * method.
 *
 * @param name what they are, for example {@code weight gradient norm}
 * @param unit of the values; {@code dimensionless} where there is none
 * @param labels one for each value, for example {@code layer 1}
 * @param values NaN and infinities are values
 */
public record Series(String name, String unit, List<String> labels, List<Double> values) {

    /**
     * Copies both lists.
     *
     * @throws IllegalArgumentException if they differ in length
     */
    public Series {
        labels = List.copyOf(labels);
        values = List.copyOf(values);
        if (labels.size() != values.size()) {
            throw new IllegalArgumentException(
                    labels.size() + " labels for " + values.size() + " values of " + name);
        }
    }

    /**
     * Returns {@code count} labels such as {@code layer 1}, {@code layer 2}, from {@code first}.
     */
    public static List<String> numbered(String what, int first, int count) {
        return IntStream.range(first, first + count).mapToObj(i -> what + " " + i).toList();
    }
}
