package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.report.Excerpt;
import org.gradientgrader.core.report.html.markup.Element;

/** A row for each label: a dot, the interval around it, and its number. */
final class IntervalChart {

    private static final double LEFT = 36;
    private static final double RIGHT = 316;
    private static final double TOP = 8;
    private static final double ROW = 42;
    private static final double NAME = 14;
    private static final double DOT = 30;
    private static final double HALF = 10;
    private static final double CAP = 4;
    private static final double GUTTER = 11;
    private static final double TEXT = 4;
    private static final double LINE_HEIGHT = 15;
    private static final double ASIDE = 5;
    private static final double BELOW = 44;
    private static final Look LOOK = new Look(0);

    private final List<Series> series;
    private final List<Figure.Threshold> thresholds;
    private final Axis axis;

    IntervalChart(Figure figure) {
        this.series = figure.series();
        double[] values =
                DoubleStream.concat(
                                series.stream()
                                        .flatMap(s -> s.values().stream())
                                        .mapToDouble(Double::doubleValue),
                                figure.thresholds().stream().mapToDouble(t -> t.value()))
                        .toArray();
        this.axis = LinearAxis.around(values);
        this.thresholds = figure.thresholds().stream().filter(t -> axis.holds(t.value())).toList();
    }

    Chart chart() {
        int rows = series.get(0).labels().size();
        double top = TOP + thresholds.size() * LINE_HEIGHT;
        double bottom = top + Math.max(1, rows) * ROW;
        List<Element> parts = new ArrayList<>(axes(top, bottom));
        for (int row = 0; row < rows; row++) {
            parts.addAll(row(row, top + row * ROW));
        }
        if (rows == 0) {
            parts.add(
                    Shapes.label((LEFT + RIGHT) / 2, top + DOT, "no values")
                            .with("class", "name middle nothing"));
        }
        return new Chart(parts, Specials.of(series.get(1).values(), axis).legend(), bottom + BELOW);
    }

    private List<Element> axes(double top, double bottom) {
        List<Element> parts = new ArrayList<>();
        for (Tick tick : axis.ticks()) {
            double at = LEFT + tick.share() * (RIGHT - LEFT);
            parts.add(Shapes.label(at, bottom + 16, tick.label()).with("class", "middle"));
        }
        parts.add(Shapes.line(LEFT, bottom, RIGHT, bottom).with("class", "axis"));
        parts.add(
                Shapes.label((LEFT + RIGHT) / 2, bottom + 36, series.get(1).unit())
                        .with("class", "name middle"));
        for (int i = 0; i < thresholds.size(); i++) {
            parts.addAll(name(thresholds.get(i), TOP + i * LINE_HEIGHT, top));
        }
        return parts;
    }

    /** Names a threshold above all rows, on the side of its line where there is more room. */
    private List<Element> name(Figure.Threshold threshold, double y, double top) {
        double at = x(threshold.value());
        boolean onTheLeft = at > Plot.WIDTH / 2;
        double room = (onTheLeft ? at : Plot.WIDTH - at) - 2 * ASIDE;
        String text = Excerpt.of(threshold.name(), (int) (room / Shapes.CHARACTER));
        return List.of(
                Shapes.line(at, y, at, top).with("class", "threshold"),
                Shapes.label(onTheLeft ? at - ASIDE : at + ASIDE, y + LINE_HEIGHT - TEXT, text)
                        .with("class", onTheLeft ? "end" : "start"));
    }

    private List<Element> row(int row, double top) {
        double y = top + DOT;
        double middle = series.get(1).values().get(row);
        List<Element> parts = new ArrayList<>(across(y - HALF, y + HALF));
        List<Element> marks = new ArrayList<>();
        whisker(row, y).ifPresent(marks::add);
        marks.add(
                Special.of(middle, axis)
                        .map(special -> special.at(x(middle), y))
                        .orElseGet(() -> LOOK.mark(x(middle), y)));
        parts.add(Shapes.label(2, top + NAME, series.get(1).labels().get(row)));
        parts.add(LOOK.coloured(Element.of("g", marks)));
        parts.add(Shapes.label(RIGHT + 2 * GUTTER, y + TEXT, NumberText.of(middle)));
        return parts;
    }

    /** Returns lines of the axis and of thresholds, which leave out the names of rows. */
    private List<Element> across(double top, double bottom) {
        List<Element> lines = new ArrayList<>();
        for (Tick tick : axis.ticks()) {
            double at = LEFT + tick.share() * (RIGHT - LEFT);
            lines.add(Shapes.line(at, top, at, bottom).with("class", "grid"));
        }
        for (Figure.Threshold threshold : thresholds) {
            double at = x(threshold.value());
            lines.add(Shapes.line(at, top, at, bottom).with("class", "threshold"));
        }
        return lines;
    }

    /** Returns the interval, if both ends are numbers; at an infinite one it has no cap. */
    private Optional<Element> whisker(int row, double y) {
        double low = series.get(0).values().get(row);
        double high = series.get(2).values().get(row);
        if (Double.isNaN(low) || Double.isNaN(high)) {
            return Optional.empty();
        }
        Path path = Path.from(x(low), y).to(x(high), y);
        for (double end : new double[] {low, high}) {
            if (axis.holds(end)) {
                path = path.jump(x(end), y - CAP).to(x(end), y + CAP);
            }
        }
        return Optional.of(path.open().with("class", "line"));
    }

    private double x(double value) {
        return Special.of(value, axis)
                .map(special -> special.isHigh() ? RIGHT + GUTTER : LEFT - GUTTER)
                .orElseGet(() -> LEFT + axis.share(value) * (RIGHT - LEFT));
    }
}
