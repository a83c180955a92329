package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.report.Excerpt;
import org.gradientgrader.core.report.html.markup.Element;

/** Thresholds with their names beside the data, each as near to its line as the others let it. */
final class ThresholdNames {

    private static final int MOST_CHARACTERS = 18;
    private static final double LINE_HEIGHT = 14;
    private static final double LEADER = 10;
    private static final double TEXT = 4;

    private final List<Figure.Threshold> thresholds;
    private final DoubleUnaryOperator y;

    /**
     * Names thresholds.
     *
     * @param y returns where a threshold's value lies
     */
    ThresholdNames(List<Figure.Threshold> thresholds, DoubleUnaryOperator y) {
        this.y = y;
        this.thresholds =
                thresholds.stream()
                        .sorted(Comparator.comparingDouble(Figure.Threshold::value).reversed())
                        .toList();
    }

    /** Returns the room that the names take; 0 if there is none. */
    double width() {
        return thresholds.stream()
                .mapToDouble(t -> Shapes.length(text(t)) + LEADER + 2)
                .max()
                .orElse(0);
    }

    /** Returns lines from {@code left} to {@code right}, and the names on the right of them. */
    List<Element> elements(double left, double right, double top, double bottom) {
        List<Element> parts = new ArrayList<>();
        double[] places = places(top, bottom);
        for (int i = 0; i < places.length; i++) {
            double at = y.applyAsDouble(thresholds.get(i).value());
            parts.add(Shapes.line(left, at, right, at).with("class", "threshold"));
            parts.add(Shapes.line(right, at, right + LEADER - 2, places[i]).with("class", "axis"));
            parts.add(Shapes.label(right + LEADER, places[i] + TEXT, text(thresholds.get(i))));
        }
        return parts;
    }

    /** Pushes names apart: downwards, and from the lower edge upwards again. */
    private double[] places(double top, double bottom) {
        double[] places =
                thresholds.stream().mapToDouble(t -> y.applyAsDouble(t.value())).toArray();
        double distance = Math.min(LINE_HEIGHT, (bottom - top) / Math.max(1, places.length - 1));
        for (int i = 1; i < places.length; i++) {
            places[i] = Math.max(places[i], places[i - 1] + distance);
        }
        double lowest = bottom;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], lowest);
            lowest = places[i] - distance;
        }
        return places;
    }

    private static String text(Figure.Threshold threshold) {
        return Excerpt.of(threshold.name(), MOST_CHARACTERS);
    }
}
