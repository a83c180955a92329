package org.gradientgrader.core.report.html.figure;

import java.util.List;
import java.util.stream.IntStream;
import org.gradientgrader.core.model.Series;

/**
 * A bin of a histogram.
 *
 * @param from its lower end
 * @param to its upper end; the same if the bin holds one value only
 * @param count how many values it holds
 */
record Bin(double from, double to, double count) {

    static List<Bin> of(List<Series> series) {
        List<Double> from = series.get(0).values();
        List<Double> to = series.get(1).values();
        List<Double> count = series.get(2).values();
        return IntStream.range(0, from.size())
                .mapToObj(i -> new Bin(from.get(i), to.get(i), count.get(i)))
                .toList();
    }

    /** Returns whether an axis has a place for it. */
    boolean isOn(Axis axis) {
        return axis.holds(from) && axis.holds(to) && from <= to;
    }

    /** Returns whether it holds anything. */
    boolean holdsSome() {
        return count >= 1 && count < Double.POSITIVE_INFINITY;
    }
}
