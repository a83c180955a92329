package org.gradientgrader.core.expectations;

import java.util.Locale;

/** Numbers as students read them. */
public final class Numbers {

    private Numbers() {}

    /**
     * Returns up to seven significant digits, scientific where the number is very large or small.
     */
    public static String text(double number) {
        if (Double.isNaN(number)
                || Double.isInfinite(number)
                || number == Math.rint(number) && Math.abs(number) < 1e7) {
            return Double.isNaN(number) || Double.isInfinite(number)
                    ? Double.toString(number)
                    : Long.toString((long) number);
        }
        double size = Math.abs(number);
        return String.format(Locale.ROOT, size < 1e-4 || size >= 1e7 ? "%.6e" : "%.7g", number);
    }

    /** Returns a size for orientation, such as {@code 3.1e-05}. */
    public static String roughly(double number) {
        return String.format(Locale.ROOT, "%.1e", number);
    }

    /** Returns the number and the noun, in the plural unless it is one. */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
