package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.report.html.markup.Element;

/**
 * What the colours of a {@link Ramp} mean.
 *
 * @param axis the numbers
 * @param left where it begins
 * @param right where it ends
 * @param top where its name stands above it
 */
record ColourBar(Axis axis, double left, double right, double top) {

    private static final int COLOURS = 60;
    private static final double NAME = 10;
    private static final double BAR = 18;
    private static final double TICK = 4;
    private static final double LABEL = 16;
    private static final double MARGIN = 6;

    double bottom() {
        return top + BAR + NAME + LABEL + MARGIN;
    }

    List<Element> elements(String name) {
        List<Element> parts = new ArrayList<>();
        parts.add(Shapes.label(left, top + NAME, name).with("class", "name"));
        double width = (right - left) / COLOURS;
        for (int i = 0; i < COLOURS; i++) {
            parts.add(
                    Element.empty("rect")
                            .with("class", "cell")
                            .with("fill", Ramp.colour((i + 0.5) / COLOURS))
                            .with("x", left + i * width)
                            .with("y", top + BAR)
                            .with("width", width)
                            .with("height", NAME));
        }
        double edge = top + BAR + NAME;
        for (Tick tick : axis.ticks()) {
            double x = left + tick.share() * (right - left);
            parts.add(Shapes.line(x, edge, x, edge + TICK).with("class", "axis"));
            parts.add(Shapes.label(x, edge + LABEL, tick.label()).with("class", "middle"));
        }
        return parts;
    }
}
