package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gradientgrader.core.report.LogScale;

/**
 * A logarithmic axis; zeros, negative numbers, NaN and infinities have no place on it.
 *
 * @param low logarithm of its lower end
 * @param high logarithm of its upper end
 */
record LogAxis(double low, double high) implements Axis {

    private static final int MOST_TICKS = 7;

    /** On so few there is room for 2 and 5 times a power of ten. */
    private static final int FEW_DECADES = 2;

    /** Logarithm of a half: the bar of a single count has a height. */
    private static final double HALF = StrictMath.log10(0.5);

    static LogAxis of(LogScale scale) {
        return new LogAxis(scale.low(), scale.high());
    }

    /** Returns an axis for numbers of things. */
    static LogAxis ofCounts(double most) {
        return new LogAxis(HALF, Math.max(1, Math.ceil(StrictMath.log10(Math.max(most, 1)))));
    }

    @Override
    public boolean holds(double value) {
        return value > 0 && value < Double.POSITIVE_INFINITY;
    }

    @Override
    public double share(double value) {
        return (StrictMath.log10(value) - low) / (high - low);
    }

    @Override
    public List<Tick> ticks() {
        int first = (int) Math.ceil(low);
        int last = (int) Math.floor(high);
        int step = Steps.least(candidate -> (last - first) / candidate < MOST_TICKS);
        List<Tick> ticks = new ArrayList<>();
        for (int exponent = first + Math.floorMod(-first, step);
                exponent <= last;
                exponent += step) {
            ticks.add(new Tick((exponent - low) / (high - low), power(exponent)));
            if (last - first <= FEW_DECADES && exponent < last) {
                ticks.add(between(exponent, 2));
                ticks.add(between(exponent, 5));
            }
        }
        return ticks;
    }

    private Tick between(int exponent, int factor) {
        double share = (exponent + StrictMath.log10(factor) - low) / (high - low);
        return new Tick(share, factor + (exponent == 0 ? "" : "·" + power(exponent)));
    }

    /** Returns for example 10⁻⁵. */
    private static String power(int exponent) {
        String digits =
                Integer.toString(exponent)
                        .chars()
                        .mapToObj(
                                c -> c == '-' ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹".substring(c - '0', c - '0' + 1))
                        .collect(Collectors.joining());
        return exponent == 0 ? "1" : "10" + digits;
    }
}
