package org.gradientgrader.core.report;

import java.util.List;
import java.util.stream.IntStream;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;

/** A figure of each kind, with ordinary values or with the worst there are. */
final class SampleFigures {

    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double NAN = Double.NaN;

    private SampleFigures() {}

    static Figure band(double worst) {
        return new Figure(
                Figure.Kind.BAND,
                "Returning signal in SigmoidNetwork",
                "The band is what theory expects.",
                List.of(
                        series("measured", "rms of dL/dz", 1e-5, 2e-4, worst, 0.04, 1),
                        series("5 %", "rms of dL/dz", 0.8e-5, 1e-4, 2e-3, 0.03, 1),
                        series("theory", "rms of dL/dz", 1.2e-5, 2e-4, worst, 0.05, 1),
                        series("95 %", "rms of dL/dz", 2e-5, 3e-4, 7e-3, worst, 1)),
                List.of());
    }

    static Figure clipping(double... after) {
        return new Figure(
                Figure.Kind.BEFORE_AFTER,
                "Gradients before and after clipping",
                "",
                List.of(
                        series("before clipping", "norm", 3e7, 2e7, 36e6),
                        series("after clipping", "norm", after)),
                List.of(new Figure.Threshold("maximum norm", after[after.length - 1])));
    }

    static Figure histogram() {
        return new Figure(
                Figure.Kind.HISTOGRAM,
                "Gradient values",
                "1820 values",
                List.of(
                        series(
                                "from",
                                "gradient value",
                                -0.2,
                                -0.1,
                                0,
                                0.1,
                                NAN,
                                INFINITY,
                                -INFINITY),
                        series("to", "gradient value", -0.1, 0, 0.1, 0.2, NAN, INFINITY, -INFINITY),
                        series("count", "values", 12, 830, 901, 1, 3, 2, 1)),
                List.of());
    }

    static Figure logHistogram() {
        return new Figure(
                Figure.Kind.LOG_HISTOGRAM,
                "Gradient magnitudes",
                "1820 values",
                List.of(
                        series("from", "|gradient value|", 1e-5, 1e-4, 1e-3, 1e-2, 0),
                        series("to", "|gradient value|", 1e-4, 1e-3, 1e-2, 1e-1, 0),
                        series("count", "values", 3, 150, 1200, 20, 215)),
                List.of());
    }

    static Figure emptyHistogram() {
        return new Figure(
                Figure.Kind.HISTOGRAM,
                "No values",
                "",
                List.of(series("from", "", 0), series("to", "", 0), series("count", "", 0)),
                List.of());
    }

    /** Norms over 60 checks, of which three exceed the threshold. */
    static Figure history() {
        return history(
                IntStream.range(0, 60)
                        .mapToDouble(i -> i % 20 == 13 ? 400 + 13 * i : 3 + (i * 37 % 11) * 1.7)
                        .toArray());
    }

    static Figure history(double... norms) {
        Series line = series("check", "global gradient norm", "dimensionless", norms);
        List<Integer> events =
                IntStream.range(0, norms.length).filter(i -> norms[i] > 100).boxed().toList();
        Series marked =
                new Series(
                        "explosions",
                        "dimensionless",
                        events.stream().map(line.labels()::get).toList(),
                        events.stream().map(line.values()::get).toList());
        return new Figure(
                Figure.Kind.HISTORY,
                "Gradient norm of UnstableNetwork",
                "No training between the checks.",
                List.of(line, marked),
                List.of(new Figure.Threshold("exploding", 100), new Figure.Threshold("large", 10)));
    }

    static Figure curves(double worst) {
        return new Figure(
                Figure.Kind.CURVES,
                "Clipping factor",
                "1 is not clipped.",
                List.of(
                        series("epoch", "by value", "factor", 0.1, 0.25, worst, 0.8, 1),
                        series("epoch", "by norm", "factor", 0.4, 0.45, 0.7, worst, 0.9)),
                List.of(new Figure.Threshold("no clipping", 1)));
    }

    static Figure dots(double worst) {
        List<String> statistics = List.of("min", "max", "mean", "std");
        return new Figure(
                Figure.Kind.DOTS,
                "Vital signs",
                "",
                List.of(
                        new Series(
                                "vanishing", "norm", statistics, List.of(3e-9, 0.2, 0.03, worst)),
                        new Series("healthy", "norm", statistics, List.of(0.2, 0.9, 0.5, 0.3)),
                        new Series("exploding", "norm", statistics, List.of(9e6, worst, 2e7, 1e7))),
                List.of(
                        new Figure.Threshold("vanished", 1e-6),
                        new Figure.Threshold("weak", 1e-4),
                        new Figure.Threshold("large", 10),
                        new Figure.Threshold("exploding", 100)));
    }

    static Figure intervals(double worst) {
        List<String> networks =
                List.of(
                        "sigmoid, SGD 0.01",
                        "ReLU with He's initialisation, Adam 0.001",
                        "batch normalisation and dropout, Adam 0.001");
        return new Figure(
                Figure.Kind.INTERVALS,
                "Accuracy of ten runs",
                "",
                List.of(
                        new Series("least", "accuracy", networks, List.of(0.61, worst, 0.83)),
                        new Series("median", "accuracy", networks, List.of(0.655, worst, 0.894)),
                        new Series("most", "accuracy", networks, List.of(0.71, 0.93, worst))),
                List.of(new Figure.Threshold("guessing", 0.5)));
    }

    /** The size of dL/dz in ten layers over 50 steps, falling towards the input. */
    static Figure heatMap(double... worst) {
        List<Series> rows =
                IntStream.rangeClosed(1, 10).mapToObj(layer -> row(layer, worst)).toList();
        return new Figure(
                Figure.Kind.HEAT_MAP, "Returning signal while learning", "", rows, List.of());
    }

    private static Series row(int layer, double... worst) {
        double[] values =
                IntStream.range(0, 50)
                        .mapToDouble(
                                step ->
                                        step < worst.length && layer <= 2
                                                ? worst[step]
                                                : Math.pow(
                                                        10, 0.6 * (layer - 10) * (1 - step / 80.0)))
                        .toArray();
        return series("step", "layer " + layer, "rms of dL/dz", values);
    }

    static Figure hostile(Figure.Kind kind, String evil) {
        Series series = new Series(evil, evil, List.of(evil, evil), List.of(1e-300, -INFINITY));
        int count =
                switch (kind) {
                    case BAND -> 4;
                    case BEFORE_AFTER -> 2;
                    case LINES,
                            CURVES,
                            DOTS,
                            HISTORY,
                            INTERVALS,
                            HEAT_MAP,
                            HISTOGRAM,
                            LOG_HISTOGRAM ->
                            3;
                };
        return new Figure(
                kind,
                evil,
                evil,
                IntStream.range(0, count).mapToObj(i -> series).toList(),
                List.of(new Figure.Threshold(evil, 1)));
    }

    private static Series series(String name, String unit, double... values) {
        return series("layer", name, unit, values);
    }

    private static Series series(String where, String name, String unit, double... values) {
        return new Series(
                name,
                unit,
                IntStream.rangeClosed(1, values.length).mapToObj(i -> where + " " + i).toList(),
                IntStream.range(0, values.length).mapToObj(i -> values[i]).toList());
    }
}
