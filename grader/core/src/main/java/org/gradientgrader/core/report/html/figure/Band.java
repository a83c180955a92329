package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.report.html.markup.Element;

/** What is expected: an area from the second series to the fourth, around the third. */
final class Band {

    private Band() {}

    static List<Element> elements(List<Series> series, Plot plot, Labels labels) {
        List<Double> low = series.get(1).values();
        List<Double> middle = series.get(2).values();
        List<Double> high = series.get(3).values();
        List<Element> parts = new ArrayList<>();
        for (int i = 0; i + 1 < low.size(); i++) {
            double x = plot.x(labels.share(i));
            double next = plot.x(labels.share(i + 1));
            if (areHeld(plot, low, i) && areHeld(plot, high, i)) {
                parts.add(
                        Path.from(x, plot.y(low.get(i)))
                                .to(x, plot.y(high.get(i)))
                                .to(next, plot.y(high.get(i + 1)))
                                .to(next, plot.y(low.get(i + 1)))
                                .closed()
                                .with("class", "band"));
            }
            if (areHeld(plot, middle, i)) {
                parts.add(
                        Path.from(x, plot.y(middle.get(i)))
                                .to(next, plot.y(middle.get(i + 1)))
                                .open()
                                .with("class", "middle-line"));
            }
        }
        return parts;
    }

    static List<LegendEntry> legend(List<Series> series) {
        Element line = Path.from(1, 10).to(19, 10).open().with("class", "middle-line");
        Element area =
                Path.from(1, 4).to(19, 4).to(19, 16).to(1, 16).closed().with("class", "band");
        return List.of(
                new LegendEntry(line, series.get(2).name()),
                new LegendEntry(area, series.get(1).name() + " to " + series.get(3).name()));
    }

    /** Returns whether this value and the next one have places. */
    private static boolean areHeld(Plot plot, List<Double> values, int i) {
        return plot.axis().holds(values.get(i)) && plot.axis().holds(values.get(i + 1));
    }
}
