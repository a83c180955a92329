package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.report.html.markup.Element;

/** The values of one series along the labels of a plot. */
final class Trace {

    /** Glyphs of several series at one label stand side by side. */
    private static final double APART = 9;

    /** Of dots, what is left of a label's room to keep it apart from the next. */
    private static final double DOTS = 0.6;

    /** Closer than this, marks would make one thick line of all series. */
    private static final double MARK_ROOM = 10;

    private final Plot plot;
    private final Labels labels;
    private final List<Double> values;
    private final Look look;
    private final double aside;
    private final double dodge;

    /**
     * Draws the values of a series.
     *
     * @param number of the series, counted from 0
     * @param count how many series there are
     */
    Trace(Plot plot, Labels labels, List<Double> values, int number, int count) {
        this.plot = plot;
        this.labels = labels;
        this.values = values;
        this.look = new Look(number);
        double place = number - (count - 1) / 2.0;
        this.aside = place * Math.min(APART, pitch() / count);
        this.dodge = place * DOTS * pitch() / count;
    }

    /** Joins values that are neighbours and have places. */
    Element line() {
        List<Element> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < values.size(); i++) {
            if (isHeld(i) && isHeld(i + 1)) {
                pieces.add(
                        Path.from(x(i), plot.y(values.get(i)))
                                .to(x(i + 1), plot.y(values.get(i + 1)))
                                .open()
                                .with("class", "line"));
            }
        }
        return look.coloured(Element.of("g", pieces));
    }

    /** Marks values; of many that a line joins only some. */
    Element marks() {
        int step = (int) Math.ceil(MARK_ROOM / pitch());
        List<Element> marks = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            double y = plot.y(values.get(i));
            if (!isHeld(i)) {
                marks.add(Special.of(values.get(i), plot.axis()).orElseThrow().at(x(i) + aside, y));
            } else if (i % step == 0 || !isHeld(i - 1) && !isHeld(i + 1)) {
                marks.add(look.mark(x(i), y));
            }
        }
        return look.coloured(Element.of("g", marks));
    }

    /** Marks all values, on one side of their labels. */
    Element dots() {
        List<Element> marks = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            double x = x(i) + dodge;
            double y = plot.y(values.get(i));
            marks.add(
                    Special.of(values.get(i), plot.axis())
                            .map(special -> special.at(x, y))
                            .orElseGet(() -> look.mark(x, y)));
        }
        return look.coloured(Element.of("g", marks));
    }

    private double pitch() {
        return plot.x(1.0 / Math.max(1, labels.ends().size())) - plot.x(0);
    }

    private double x(int index) {
        return plot.x(labels.share(index));
    }

    private boolean isHeld(int index) {
        return index >= 0 && index < values.size() && plot.axis().holds(values.get(index));
    }
}
