package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.report.html.markup.Element;

/**
 * What happened in a history.
 *
 * @param series values at some of a line's labels
 * @param places which of the line's labels these are, counted from 0
 */
record Events(Series series, List<Integer> places) {

    private static final double RADIUS = 6.5;

    static Events of(List<Series> history) {
        Series events = history.get(history.size() - 1);
        List<String> labels = history.get(0).labels();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < labels.size() && places.size() < events.labels().size(); i++) {
            if (labels.get(i).equals(events.labels().get(places.size()))) {
                places.add(i);
            }
        }
        return new Events(events, places);
    }

    /** Returns a ring around each. */
    Element marks(Plot plot, Labels labels) {
        List<Element> rings = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            rings.add(ring(plot.x(labels.share(places.get(i))), plot.y(series.values().get(i))));
        }
        return Element.of("g", rings);
    }

    /** Returns the value of each where it happened, and nothing elsewhere. */
    List<String> column(int rows) {
        String[] column = new String[rows];
        Arrays.fill(column, "");
        for (int i = 0; i < places.size(); i++) {
            column[places.get(i)] = NumberText.of(series.values().get(i));
        }
        return List.of(column);
    }

    LegendEntry legend() {
        int count = places.size();
        return new LegendEntry(
                ring(LegendEntry.MIDDLE, LegendEntry.MIDDLE), series.name() + ": " + count);
    }

    private static Element ring(double x, double y) {
        return Element.empty("circle")
                .with("class", "event")
                .with("cx", x)
                .with("cy", y)
                .with("r", RADIUS);
    }
}
