package org.gradientgrader.core.report;

import java.util.List;
import java.util.Locale;
import org.gradientgrader.core.model.Series;

/**
 * Whole decades that hold all positive numbers of some series; at least one, so that small
 * differences look small.
 *
 * @param low exponent of the lower end
 * @param high exponent of the upper end, above {@code low}
 */
public record LogScale(int low, int high) {

    /** Returns the narrowest scale for these series; from 1 to 10 if they have no such number. */
    public static LogScale of(List<Series> all) {
        List<Double> logarithms =
                all.stream()
                        .flatMap(series -> series.values().stream())
                        .filter(value -> value > 0 && value < Double.POSITIVE_INFINITY)
                        .map(StrictMath::log10)
                        .toList();
        double least = logarithms.stream().min(Double::compare).orElse(0.0);
        double most = logarithms.stream().max(Double::compare).orElse(0.0);
        int low = (int) Math.floor(least);
        return new LogScale(low, Math.max(low + 1, (int) Math.ceil(most)));
    }

    /** Returns where a positive number lies, from 0 to 1. */
    public double share(double positive) {
        return (StrictMath.log10(positive) - low) / (high - low);
    }

    /** Returns the ends, for example {@code 1e-05 to 1e+00}. */
    String text() {
        return String.format(Locale.ROOT, "1e%+03d to 1e%+03d", low, high);
    }
}
