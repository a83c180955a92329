package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.report.Excerpt;
import org.gradientgrader.core.report.html.markup.Element;

/** A figure with its caption, legend and numbers. */
public final class FigureElement {

    private static final int TITLE = 120;
    private static final int NOTE = 400;

    private FigureElement() {}

    /**
     * Draws a figure.
     *
     * @param number which the page has for no other
     */
    public static Element of(Figure figure, int number) {
        List<Element> parts = new ArrayList<>();
        parts.add(caption(figure, number));
        if (!figure.series().isEmpty()) {
            List<Chart> charts = charts(figure);
            for (int i = 0; i < charts.size(); i++) {
                parts.add(drawing(figure, charts.get(i), "figure-" + number + "-" + (i + 1)));
            }
            List<LegendEntry> legend = charts.get(0).legend();
            if (!legend.isEmpty()) {
                parts.add(
                        Element.of("ul", legend.stream().map(LegendEntry::element).toList())
                                .with("class", "legend"));
            }
            parts.add(DataTable.of(figure));
        }
        return Element.of("figure", parts).with("id", "figure-" + number);
    }

    private static List<Chart> charts(Figure figure) {
        return switch (figure.kind()) {
            case LINES -> List.of(LineChart.logarithmic(figure).lines());
            case CURVES -> List.of(LineChart.linear(figure).lines());
            case DOTS -> List.of(LineChart.logarithmic(figure).dots());
            case HISTORY -> List.of(LineChart.logarithmic(figure).history());
            case BEFORE_AFTER -> List.of(LineChart.logarithmic(figure).pairs());
            case BAND -> List.of(LineChart.logarithmic(figure).band());
            case INTERVALS -> List.of(new IntervalChart(figure).chart());
            case HEAT_MAP -> List.of(new HeatMap(figure.series()).chart());
            case HISTOGRAM -> {
                HistogramChart histogram = HistogramChart.linear(figure);
                yield List.of(histogram.withCounts(), histogram.withLogCounts());
            }
            case LOG_HISTOGRAM -> List.of(HistogramChart.logarithmic(figure).withCounts());
        };
    }

    private static Element caption(Figure figure, int number) {
        List<Element> parts = new ArrayList<>();
        parts.add(
                Element.text(
                        "strong", "Figure " + number + ". " + Excerpt.of(figure.title(), TITLE)));
        if (!figure.note().isEmpty()) {
            parts.add(Element.text("span", Excerpt.of(figure.note(), NOTE)));
        }
        return Element.of("figcaption", parts);
    }

    private static Element drawing(Figure figure, Chart chart, String id) {
        List<Element> parts = new ArrayList<>();
        parts.add(
                Element.text("title", Excerpt.of(figure.title(), TITLE)).with("id", id + "-title"));
        parts.add(Element.text("desc", Description.of(figure)).with("id", id + "-desc"));
        parts.addAll(chart.drawing());
        return Element.of("svg", parts)
                .with("class", "chart")
                .with(
                        "viewBox",
                        "0 0 " + Element.length(Plot.WIDTH) + " " + Element.length(chart.height()))
                .with("role", "img")
                .with("aria-labelledby", id + "-title " + id + "-desc");
    }
}
