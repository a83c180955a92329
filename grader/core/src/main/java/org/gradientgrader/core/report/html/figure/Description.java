package org.gradientgrader.core.report.html.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.report.Excerpt;

/** A drawing in words, for those who do not see it; the table has all numbers. */
final class Description {

    private static final int NAME = 120;
    private static final int ALL = 1000;

    private Description() {}

    static String of(Figure figure) {
        List<Series> series = figure.series();
        String words =
                switch (figure.kind()) {
                    case LINES,
                            CURVES,
                            DOTS,
                            BEFORE_AFTER,
                            BAND,
                            HISTOGRAM,
                            LOG_HISTOGRAM,
                            HEAT_MAP ->
                            ends(series);
                    case HISTORY -> history(series);
                    case INTERVALS -> intervals(series);
                };
        return Excerpt.of(words, ALL) + ". All numbers are in the table below.";
    }

    /** Names each series with its first and last value. */
    private static String ends(List<Series> all) {
        return all.stream()
                .filter(series -> !series.values().isEmpty())
                .map(
                        series ->
                                name(series.name())
                                        + ": "
                                        + NumberText.of(series.values().get(0))
                                        + " to "
                                        + NumberText.of(
                                                series.values().get(series.values().size() - 1)))
                .collect(Collectors.joining("; "));
    }

    private static String history(List<Series> all) {
        Series events = all.get(all.size() - 1);
        String places =
                events.labels().isEmpty()
                        ? "none"
                        : events.labels().stream()
                                .map(Description::name)
                                .collect(Collectors.joining(", ", "at ", ""));
        return ends(all.subList(0, all.size() - 1)) + "; " + name(events.name()) + ": " + places;
    }

    private static String intervals(List<Series> all) {
        return IntStream.range(0, all.get(0).labels().size())
                .mapToObj(
                        i ->
                                name(all.get(1).labels().get(i))
                                        + ": "
                                        + NumberText.of(all.get(1).values().get(i))
                                        + " between "
                                        + NumberText.of(all.get(0).values().get(i))
                                        + " and "
                                        + NumberText.of(all.get(2).values().get(i)))
                .collect(Collectors.joining("; "));
    }

    private static String name(String untrusted) {
        return Excerpt.of(untrusted, NAME);
    }
}
