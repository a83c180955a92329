package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A linear axis; every finite number has a place on it.
 *
 * @param low its lower end
 * @param high its upper end, above {@code low}
 */
record LinearAxis(double low, double high) implements Axis {

    private static final int TICKS = 5;

    /** Ends nearer than this would be the same in the arithmetic below. */
    private static final double LEAST_SPAN = 1e-290;

    /** Returns an axis from round number to round number that holds all finite values. */
    static LinearAxis around(double... values) {
        double low = finite(values).min().orElse(0);
        double high = finite(values).max().orElse(0);
        if (high - low < LEAST_SPAN) {
            double margin = Math.max(1, Math.abs(low)) / 2;
            low = Math.max(low - margin, -Double.MAX_VALUE);
            high = Math.min(high + margin, Double.MAX_VALUE);
        }
        double step = new LinearAxis(low, high).step();
        return new LinearAxis(
                Math.max(Math.floor(low / step) * step, -Double.MAX_VALUE),
                Math.min(Math.ceil(high / step) * step, Double.MAX_VALUE));
    }

    private static DoubleStream finite(double... values) {
        return Arrays.stream(values).filter(Double::isFinite);
    }

    @Override
    public boolean holds(double value) {
        return Double.isFinite(value);
    }

    @Override
    public double share(double value) {
        // halves first, so that the ends may be as far apart as doubles are
        return (value / 2 - low / 2) / (high / 2 - low / 2);
    }

    @Override
    public List<Tick> ticks() {
        double step = step();
        List<Tick> ticks = new ArrayList<>();
        double first = Math.ceil(low / step);
        for (int i = 0; i <= 2 * TICKS && (first + i) * step <= high; i++) {
            double value = (first + i) * step;
            ticks.add(new Tick(share(value), NumberText.of(value)));
        }
        return ticks;
    }

    private double step() {
        return step((high / 2 - low / 2) / TICKS * 2);
    }

    /** Returns the next of 1, 2 and 5 times a power of ten. */
    private static double step(double least) {
        double decade = StrictMath.pow(10, Math.floor(StrictMath.log10(least)));
        double factor = least / decade;
        return decade * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10);
    }
}
