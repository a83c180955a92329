package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.report.LogScale;
import org.gradientgrader.core.report.html.markup.Element;

/** How many values lie where. */
final class HistogramChart {

    private static final double THINNEST = 1.5;

    private final List<Series> series;
    private final List<Bin> bins;
    private final Axis values;

    private HistogramChart(List<Series> series, List<Bin> bins, Axis values) {
        this.series = series;
        this.bins = bins;
        this.values = values;
    }

    static HistogramChart linear(Figure figure) {
        List<Bin> bins = Bin.of(figure.series());
        double low = ends(bins).min().orElse(0);
        double high = ends(bins).max().orElse(0);
        double margin = low < high ? 0 : Math.max(1, Math.abs(low)) / 2;
        return new HistogramChart(
                figure.series(),
                bins,
                new LinearAxis(
                        Math.max(low - margin, -Double.MAX_VALUE),
                        Math.min(high + margin, Double.MAX_VALUE)));
    }

    private static DoubleStream ends(List<Bin> bins) {
        return bins.stream()
                .flatMapToDouble(bin -> DoubleStream.of(bin.from(), bin.to()))
                .filter(Double::isFinite);
    }

    static HistogramChart logarithmic(Figure figure) {
        List<Bin> bins = Bin.of(figure.series());
        LogScale scale = LogScale.of(figure.series().subList(0, 2));
        return new HistogramChart(figure.series(), bins, LogAxis.of(scale));
    }

    /** Draws bars as high as their counts. */
    Chart withCounts() {
        return on(new LinearAxis(0, Math.max(1, most())), "count");
    }

    /** Draws bars as high as the logarithms of their counts, so that single values show. */
    Chart withLogCounts() {
        return on(LogAxis.ofCounts(most()), "count, log scale");
    }

    private Chart on(Axis counts, String name) {
        Plot plot = new Plot(counts);
        List<Element> parts = new ArrayList<>(plot.axes(name, values.ticks(), xName()));
        parts.add(new Look(0).coloured(Element.of("g", drawn().map(b -> bar(plot, b)).toList())));
        Specials apart = new Specials();
        for (Bin bin : bins) {
            Optional<Special> special = Special.of(bin.from(), values);
            if (special.isPresent() && bin.holdsSome()) {
                apart.add(special.get(), (long) bin.count());
                parts.add(plot.beside(special.get()));
            }
        }
        if (bins.stream().noneMatch(Bin::holdsSome)) {
            parts.add(plot.nothing());
        }
        return new Chart(parts, apart.legend(), Plot.HEIGHT);
    }

    private Stream<Bin> drawn() {
        return bins.stream().filter(bin -> bin.isOn(values) && bin.holdsSome());
    }

    private Element bar(Plot plot, Bin bin) {
        double left = plot.x(values.share(bin.from()));
        double right = plot.x(values.share(bin.to()));
        double top = plot.y(bin.count());
        return Element.empty("rect")
                .with("class", "bar")
                .with("x", left)
                .with("y", top)
                .with("width", Math.max(right - left, THINNEST))
                .with("height", plot.bottom() - top);
    }

    private double most() {
        return drawn().mapToDouble(Bin::count).max().orElse(0);
    }

    private String xName() {
        return series.get(0).unit();
    }
}
