package org.gradientgrader.core.report.html.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as people read them. */
final class NumberText {

    private static final MathContext DIGITS = new MathContext(4);
    private static final double LARGE = 1e5;
    private static final double SMALL = 1e-3;

    private NumberText() {}

    /** Returns at most four digits, for example {@code 0.0421}, {@code 3.21e-05} or {@code ∞}. */
    static String of(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        } else if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        } else if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        String text =
                size < LARGE && size >= SMALL
                        ? new BigDecimal(value, DIGITS).stripTrailingZeros().toPlainString()
                        : String.format(Locale.ROOT, "%.2e", value).replace(".00e", "e");
        return text.replaceFirst("^-", "−");
    }
}
