package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.report.LogScale;
import org.gradientgrader.core.report.html.markup.Element;

/** Series over their labels. */
final class LineChart {

    private final List<Series> series;
    private final Plot plot;
    private final Labels labels;
    private final String yName;

    private LineChart(Figure figure, Axis axis, String scale) {
        this.series = figure.series();
        this.plot = new Plot(axis, figure.thresholds());
        this.labels = Labels.of(series);
        this.yName = series.stream().map(Series::unit).distinct().findFirst().orElse("") + scale;
    }

    /** Draws on a logarithmic axis for all series and thresholds. */
    static LineChart logarithmic(Figure figure) {
        return new LineChart(
                figure, LogAxis.of(LogScale.of(withThresholds(figure))), ", log scale");
    }

    /** Draws on a linear axis for all series and thresholds. */
    static LineChart linear(Figure figure) {
        DoubleStream values =
                withThresholds(figure).stream()
                        .flatMap(s -> s.values().stream())
                        .mapToDouble(Double::doubleValue);
        return new LineChart(figure, LinearAxis.around(values.toArray()), "");
    }

    /** Draws a line for each series. */
    Chart lines() {
        return lines(series.size(), List.of(), List.of());
    }

    /** Draws marks for each series, beside those of the others. */
    Chart dots() {
        int count = series.size();
        List<Element> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(trace(i, count).dots());
        }
        return chart(parts, names(count), count);
    }

    /** Draws a line for each series but the last, whose values are marked. */
    Chart history() {
        Events events = Events.of(series);
        return lines(
                series.size() - 1, List.of(events.marks(plot, labels)), List.of(events.legend()));
    }

    private Chart lines(int count, List<Element> marks, List<LegendEntry> more) {
        List<Element> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Trace trace = trace(i, count);
            parts.add(trace.line());
            parts.add(trace.marks());
        }
        parts.addAll(marks);
        List<LegendEntry> legend = new ArrayList<>(names(count));
        legend.addAll(more);
        return chart(parts, legend, count);
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
        parts.add(trace(0, 2).marks());
        parts.add(trace(1, 2).marks());
        return chart(parts, names(2), 2);
    }

    /** Draws the first series over a band from the second to the fourth, around the third. */
    Chart band() {
        List<Element> parts = new ArrayList<>(Band.elements(series, plot, labels));
        Trace measured = trace(0, series.size());
        parts.add(measured.line());
        parts.add(measured.marks());
        List<LegendEntry> legend = new ArrayList<>(names(1));
        legend.addAll(Band.legend(series));
        return chart(parts, legend, series.size());
    }

    private Trace trace(int index, int count) {
        return new Trace(plot, labels, series.get(index).values(), index, count);
    }

    private Chart chart(List<Element> data, List<LegendEntry> names, int counted) {
        Collection<Double> values =
                series.subList(0, counted).stream().flatMap(s -> s.values().stream()).toList();
        List<Element> parts = new ArrayList<>(plot.axes(yName, labels));
        parts.addAll(plot.thresholds());
        parts.addAll(data);
        if (values.isEmpty()) {
            parts.add(plot.nothing());
        }
        List<LegendEntry> legend = new ArrayList<>(names);
        legend.addAll(Specials.of(values, plot.axis()).legend());
        return new Chart(parts, legend, Plot.HEIGHT);
    }

    private List<LegendEntry> names(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Look(i).legend(series.get(i).name()))
                .toList();
    }

    private static List<Series> withThresholds(Figure figure) {
        List<Series> all = new ArrayList<>(figure.series());
        figure.thresholds()
                .forEach(
                        t ->
                                all.add(
                                        new Series(
                                                t.name(),
                                                "",
                                                List.of(t.name()),
                                                List.of(t.value()))));
        return all;
    }
}
