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

    static Figure hostile(Figure.Kind kind, String evil) {
        Series series = new Series(evil, evil, List.of(evil, evil), List.of(1e-300, -INFINITY));
        int count = kind == Figure.Kind.BAND ? 4 : kind == Figure.Kind.BEFORE_AFTER ? 2 : 3;
        return new Figure(
                kind,
                evil,
                evil,
                IntStream.range(0, count).mapToObj(i -> series).toList(),
                List.of(new Figure.Threshold(evil, 1)));
    }

    private static Series series(String name, String unit, double... values) {
        return new Series(
                name,
                unit,
                IntStream.rangeClosed(1, values.length).mapToObj(i -> "layer " + i).toList(),
                IntStream.range(0, values.length).mapToObj(i -> values[i]).toList());
    }
}
