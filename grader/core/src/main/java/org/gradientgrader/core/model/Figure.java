package org.gradientgrader.core.model;

import java.util.List;

/**
 * Numbers that belong in one drawing.
 *
 * @param kind how they are drawn, which says what the series are
 * @param title what students read
 * @param note what is drawn, in a sentence; without series, why there is nothing to draw
 * @param series as the kind wants them; none if there is nothing to draw
 * @param thresholds values to compare with
 */
public record Figure(
        Kind kind, String title, String note, List<Series> series, List<Threshold> thresholds) {

    /** How series are drawn; what each of them is. */
    public enum Kind {
        /** Any number of series, each a line over its labels; values on a logarithmic axis. */
        LINES,
        /** Values before and after something was done; on a logarithmic axis. */
        BEFORE_AFTER("before", "after"),
        /** What was measured, and a lower end, a middle and an upper end of what is expected. */
        BAND("measured", "lower end", "middle", "upper end"),
        /**
         * Bins by their lower and upper end, and how many values each holds. A bin whose ends are
         * the same holds that value alone: 0 on a logarithmic axis, NaN or an infinity.
         */
        HISTOGRAM("from", "to", "count"),
        /** The same, with bins on a logarithmic axis. */
        LOG_HISTOGRAM("from", "to", "count");

        private final List<String> roles;

        Kind(String... roles) {
            this.roles = List.of(roles);
        }

        private boolean takes(List<Series> series) {
            return roles.isEmpty()
                    || series.size() == roles.size()
                            && series.stream().map(Series::labels).distinct().count() == 1;
        }
    }

    /**
     * A value to compare with.
     *
     * @param name for example {@code maximum norm}
     * @param value in the unit of the series
     */
    public record Threshold(String name, double value) {}

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there are other series than the kind wants, or their
     *     labels differ
     */
    public Figure {
        series = List.copyOf(series);
        thresholds = List.copyOf(thresholds);
        if (!series.isEmpty() && !kind.takes(series)) {
            throw new IllegalArgumentException(
                    "a figure of kind "
                            + kind
                            + " takes series with the same labels: "
                            + kind.roles);
        }
    }

    /** Returns a figure that cannot be drawn yet, and why. */
    public static Figure absent(Kind kind, String title, String note) {
        return new Figure(kind, title, note, List.of(), List.of());
    }
}
