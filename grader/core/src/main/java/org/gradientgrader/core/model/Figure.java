package org.gradientgrader.core.model;

import java.util.Iterator;
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
        /** The same with values on a linear axis. */
        CURVES,
        /** Any number of series, whose values are marked side by side; on a logarithmic axis. */
        DOTS,
        /**
         * Lines, and last the events: values at those labels where something happened, which are
         * some of the first line's in their order. Values on a logarithmic axis.
         */
        HISTORY,
        /** Values before and after something was done; on a logarithmic axis. */
        BEFORE_AFTER("before", "after"),
        /** What was measured, and a lower end, a middle and an upper end of what is expected. */
        BAND("measured", "lower end", "middle", "upper end"),
        /** A lower end, a middle and an upper end for each label; on a linear axis. */
        INTERVALS("lower end", "middle", "upper end"),
        /**
         * Any number of series, each a row of cells, one for each label; the colour of a cell is
         * the logarithm of its value.
         */
        HEAT_MAP,
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
            return switch (this) {
                case LINES, CURVES, DOTS -> true;
                case HISTORY -> series.size() > 1 && hasEventsOfItsFirstLine(series);
                case HEAT_MAP -> haveSameLabels(series);
                case BEFORE_AFTER, BAND, INTERVALS, HISTOGRAM, LOG_HISTOGRAM ->
                        series.size() == roles.size() && haveSameLabels(series);
            };
        }

        private String wants() {
            return switch (this) {
                case LINES, CURVES, DOTS -> "any series";
                case HISTORY -> "lines and then events, at labels of the first line in their order";
                case HEAT_MAP -> "series with the same labels";
                case BEFORE_AFTER, BAND, INTERVALS, HISTOGRAM, LOG_HISTOGRAM ->
                        "series with the same labels: " + roles;
            };
        }

        private static boolean haveSameLabels(List<Series> series) {
            return series.stream().map(Series::labels).distinct().count() == 1;
        }

        private static boolean hasEventsOfItsFirstLine(List<Series> series) {
            Iterator<String> labels = series.get(0).labels().iterator();
            for (String event : series.get(series.size() - 1).labels()) {
                do {
                    if (!labels.hasNext()) {
                        return false;
                    }
                } while (!labels.next().equals(event));
            }
            return true;
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
                    "a figure of kind " + kind + " takes " + kind.wants());
        }
    }

    /** Returns a figure that cannot be drawn yet, and why. */
    public static Figure absent(Kind kind, String title, String note) {
        return new Figure(kind, title, note, List.of(), List.of());
    }
}
