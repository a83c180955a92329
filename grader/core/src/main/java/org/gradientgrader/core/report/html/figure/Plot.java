package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.report.Excerpt;
import org.gradientgrader.core.report.html.markup.Element;

/**
 * The area that data are drawn in, with its axes; above and below it is room for {@link Special}s.
 */
final class Plot {

    static final double WIDTH = 400;
    static final double HEIGHT = 300;

    private static final double LEFT = 60;
    private static final double RIGHT = 376;
    private static final double TOP = 44;
    private static final double BOTTOM = 232;
    private static final double GUTTER = 13;
    private static final double TEXT = 4;
    private static final double SPECIAL = 12;

    /** So many characters fit the width. */
    private static final int NAME = 52;

    private final Axis y;

    Plot(Axis y) {
        this.y = y;
    }

    /** Returns where a share of the width lies. */
    double x(double share) {
        return LEFT + share * (RIGHT - LEFT);
    }

    /** Returns where a value lies, or the gutter for it. */
    double y(double value) {
        return Special.of(value, y)
                .map(special -> special.isHigh() ? TOP - GUTTER : BOTTOM + GUTTER)
                .orElseGet(() -> height(y.share(value)));
    }

    double bottom() {
        return BOTTOM;
    }

    /** Returns frame, lines and texts of both axes. */
    List<Element> axes(String yName, List<Tick> xTicks, String xName) {
        List<Element> parts = new ArrayList<>();
        for (Tick tick : y.ticks()) {
            double at = height(tick.share());
            parts.add(line(LEFT, at, RIGHT, at).with("class", "grid"));
            parts.add(label(LEFT - 6, at + TEXT, tick.label()).with("class", "end"));
        }
        for (Tick tick : xTicks) {
            double at = x(tick.share());
            parts.add(line(at, BOTTOM, at, BOTTOM + 4).with("class", "axis"));
            parts.add(label(at, BOTTOM + 36, tick.label()).with("class", "middle"));
        }
        parts.add(line(LEFT, BOTTOM, RIGHT, BOTTOM).with("class", "axis"));
        parts.add(label(2, 14, yName).with("class", "name"));
        parts.add(label(x(0.5), HEIGHT - 8, xName).with("class", "name middle"));
        return parts;
    }

    /** Returns a line across, with its name at the right end. */
    List<Element> threshold(String name, double value) {
        double at = y(value);
        return List.of(
                line(LEFT, at, RIGHT, at).with("class", "threshold"),
                label(RIGHT, at - 5, name).with("class", "end halo"));
    }

    /**
     * Returns the glyph of a value that the axis across has no place for, at the end it is nearer.
     */
    Element beside(Special special) {
        double x =
                special.isHigh()
                        ? RIGHT - special.ordinal() * SPECIAL
                        : LEFT - (special.ordinal() - Special.ZERO.ordinal()) * SPECIAL;
        return Element.of("g", special.at(x, BOTTOM + GUTTER)).with("class", "special");
    }

    /** Says that there is nothing to see. */
    Element nothing() {
        return label(x(0.5), height(0.5), "no values").with("class", "name middle nothing");
    }

    private double height(double share) {
        return BOTTOM - share * (BOTTOM - TOP);
    }

    private static Element line(double x1, double y1, double x2, double y2) {
        return Element.empty("line").with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2);
    }

    private static Element label(double x, double y, String untrusted) {
        return Element.text("text", Excerpt.of(untrusted, NAME)).with("x", x).with("y", y);
    }
}
