package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.report.html.markup.Element;

/**
 * The area that data are drawn in, with its axes; above and below it is room for {@link Special}s,
 * and on the right for the names of thresholds, where they hide no data.
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

    private final Axis y;
    private final ThresholdNames names;
    private final double left;
    private final double right;

    /** Plots on this axis. */
    Plot(Axis y) {
        this(y, List.of());
    }

    /** Plots on this axis, with lines for those thresholds that it has a place for. */
    Plot(Axis y, List<Figure.Threshold> thresholds) {
        this.y = y;
        this.names =
                new ThresholdNames(
                        thresholds.stream().filter(t -> y.holds(t.value())).toList(),
                        value -> height(y.share(value)));
        double longest =
                y.ticks().stream().mapToDouble(t -> Shapes.length(t.label())).max().orElse(0);
        this.left = Math.max(LEFT, longest + 10);
        this.right = Math.min(RIGHT, WIDTH - names.width());
    }

    /** Returns where a share of the width lies. */
    double x(double share) {
        return left + share * (right - left);
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

    Axis axis() {
        return y;
    }

    /** Returns frame, lines and texts of both axes, with labels along the lower one. */
    List<Element> axes(String yName, Labels labels) {
        return axes(yName, labels.ticks(left, right), labels.name());
    }

    /** Returns frame, lines and texts of both axes. */
    List<Element> axes(String yName, List<Tick> xTicks, String xName) {
        List<Element> parts = new ArrayList<>();
        for (Tick tick : y.ticks()) {
            double at = height(tick.share());
            parts.add(Shapes.line(left, at, right, at).with("class", "grid"));
            parts.add(Shapes.label(left - 6, at + TEXT, tick.label()).with("class", "end"));
        }
        for (Tick tick : xTicks) {
            double at = x(tick.share());
            parts.add(Shapes.line(at, BOTTOM, at, BOTTOM + 4).with("class", "axis"));
            parts.add(Shapes.label(at, BOTTOM + 36, tick.label()).with("class", "middle"));
        }
        parts.add(Shapes.line(left, BOTTOM, right, BOTTOM).with("class", "axis"));
        parts.add(Shapes.label(2, 14, yName).with("class", "name"));
        double half = Math.min(WIDTH / 2, Shapes.length(xName) / 2);
        double middle = Math.max(half, Math.min(x(0.5), WIDTH - half));
        parts.add(Shapes.label(middle, HEIGHT - 8, xName).with("class", "name middle"));
        return parts;
    }

    /** Returns a line across for each threshold, with its name at the right. */
    List<Element> thresholds() {
        return names.elements(left, right, TOP, BOTTOM);
    }

    /**
     * Returns the glyph of a value that the axis across has no place for, at the end it is nearer.
     */
    Element beside(Special special) {
        double x =
                special.isHigh()
                        ? right - special.ordinal() * SPECIAL
                        : left - (special.ordinal() - Special.ZERO.ordinal()) * SPECIAL;
        return Element.of("g", special.at(x, BOTTOM + GUTTER)).with("class", "special");
    }

    /** Says that there is nothing to see. */
    Element nothing() {
        return Shapes.label(x(0.5), height(0.5), "no values").with("class", "name middle nothing");
    }

    private static double height(double share) {
        return BOTTOM - share * (BOTTOM - TOP);
    }
}
