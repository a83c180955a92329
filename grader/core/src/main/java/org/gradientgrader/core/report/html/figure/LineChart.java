package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.report.LogScale;
import org.gradientgrader.core.report.html.markup.Element;

/** Series over their labels, on a logarithmic axis. */
final class LineChart {

    /** Glyphs of several series at one label stand side by side. */
    private static final double APART = 9;

    private final List<Series> series;
    private final List<Figure.Threshold> thresholds;
    private final Axis axis;
    private final Plot plot;
    private final Labels labels;

    /**
     * Draws on an axis for everything that is drawn.
     *
     * @param all what the axis must hold
     * @param thresholds which it must hold as well
     */
    LineChart(List<Series> all, List<Figure.Threshold> thresholds) {
        this.series = all;
        this.thresholds = thresholds;
        this.axis = LogAxis.of(LogScale.of(with(thresholds, all)));
        this.plot = new Plot(axis);
        this.labels = Labels.of(all);
    }

    /** Draws a line for each series. */
    Chart lines() {
        List<Element> parts = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            parts.add(line(i));
            parts.add(marks(i));
        }
        return chart(parts, names());
    }

    /** Draws what became of each value of the first series: the value of the second. */
    Chart pairs() {
        List<Element> parts = new ArrayList<>();
        List<Double> before = series.get(0).values();
        for (int i = 0; i < before.size(); i++) {
            double x = plot.x(labels.share(i));
            Path way =
                    Path.from(x, plot.y(before.get(i)))
                            .to(x, plot.y(series.get(1).values().get(i)));
            parts.add(way.open().with("class", "way"));
        }
        parts.add(marks(0));
        parts.add(marks(1));
        return chart(parts, names());
    }

    /** Draws the first series over a band from the second to the fourth, around the third. */
    Chart band() {
        List<Element> parts = new ArrayList<>(bandParts());
        parts.add(line(0));
        parts.add(marks(0));
        List<LegendEntry> legend =
                new ArrayList<>(List.of(new Look(0).legend(series.get(0).name())));
        legend.add(
                new LegendEntry(
                        Path.from(1, 10).to(19, 10).open().with("class", "middle-line"),
                        series.get(2).name()));
        legend.add(
                new LegendEntry(
                        Path.from(1, 4)
                                .to(19, 4)
                                .to(19, 16)
                                .to(1, 16)
                                .closed()
                                .with("class", "band"),
                        series.get(1).name() + " to " + series.get(3).name()));
        return chart(parts, legend);
    }

    private List<Element> bandParts() {
        List<Double> low = series.get(1).values();
        List<Double> middle = series.get(2).values();
        List<Double> high = series.get(3).values();
        List<Element> parts = new ArrayList<>();
        for (int i = 0; i + 1 < low.size(); i++) {
            double x = plot.x(labels.share(i));
            double next = plot.x(labels.share(i + 1));
            if (held(low, i) && held(high, i)) {
                parts.add(
                        Path.from(x, plot.y(low.get(i)))
                                .to(x, plot.y(high.get(i)))
                                .to(next, plot.y(high.get(i + 1)))
                                .to(next, plot.y(low.get(i + 1)))
                                .closed()
                                .with("class", "band"));
            }
            if (held(middle, i)) {
                parts.add(
                        Path.from(x, plot.y(middle.get(i)))
                                .to(next, plot.y(middle.get(i + 1)))
                                .open()
                                .with("class", "middle-line"));
            }
        }
        return parts;
    }

    private Chart chart(List<Element> data, List<LegendEntry> names) {
        List<Element> parts = new ArrayList<>(plot.axes(yName(), labels.ticks(), labels.name()));
        parts.addAll(data);
        if (values().isEmpty()) {
            parts.add(plot.nothing());
        }
        thresholds.stream()
                .filter(t -> axis.holds(t.value()))
                .forEach(t -> parts.addAll(plot.threshold(t.name(), t.value())));
        List<LegendEntry> legend = new ArrayList<>(names);
        legend.addAll(Specials.of(values(), axis).legend());
        return new Chart(parts, legend);
    }

    private List<LegendEntry> names() {
        List<LegendEntry> legend = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            legend.add(new Look(i).legend(series.get(i).name()));
        }
        return legend;
    }

    private Element line(int index) {
        List<Double> values = series.get(index).values();
        List<Element> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < values.size(); i++) {
            if (held(values, i)) {
                pieces.add(
                        Path.from(plot.x(labels.share(i)), plot.y(values.get(i)))
                                .to(plot.x(labels.share(i + 1)), plot.y(values.get(i + 1)))
                                .open()
                                .with("class", "line"));
            }
        }
        return new Look(index).coloured(Element.of("g", pieces));
    }

    private Element marks(int index) {
        List<Double> values = series.get(index).values();
        Look look = new Look(index);
        double room = plot.x(1.0 / labels.ends().size()) - plot.x(0);
        double apart = Math.min(APART, room / series.size());
        List<Element> marks = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            double x = plot.x(labels.share(i));
            double y = plot.y(values.get(i));
            double aside = (index - (series.size() - 1) / 2.0) * apart;
            marks.add(
                    Special.of(values.get(i), axis)
                            .map(special -> special.at(x + aside, y))
                            .orElseGet(() -> look.mark(x, y)));
        }
        return look.coloured(Element.of("g", marks));
    }

    /** Returns whether this value and the next one have places. */
    private boolean held(List<Double> values, int i) {
        return axis.holds(values.get(i)) && axis.holds(values.get(i + 1));
    }

    private List<Double> values() {
        return series.stream().flatMap(s -> s.values().stream()).toList();
    }

    private String yName() {
        return series.stream().map(Series::unit).distinct().findFirst().orElse("") + ", log scale";
    }

    private static List<Series> with(List<Figure.Threshold> thresholds, List<Series> series) {
        List<Series> all = new ArrayList<>(series);
        thresholds.forEach(
                t -> all.add(new Series(t.name(), "", List.of(t.name()), List.of(t.value()))));
        return all;
    }
}
