package org.gradientgrader.core.cohort;

import java.time.Duration;
import java.util.Locale;

/**
 * How far a run has come.
 *
 * @param done submissions that have an entry
 * @param total all submissions
 * @param elapsed since the start
 */
public record Progress(int done, int total, Duration elapsed) {

    /** Returns for example {@code 12 of 200 done, 1.6 a second, 2 min left}. */
    public String text() {
        double seconds = elapsed.toMillis() / 1000.0;
        String counts = done + " of " + total + " done";
        if (done == 0 || seconds == 0) {
            return counts;
        }
        double rate = done / seconds;
        return counts + ", " + rate(rate) + ", " + left((total - done) / rate);
    }

    private static String rate(double perSecond) {
        return perSecond >= 1
                ? String.format(Locale.ROOT, "%.1f a second", perSecond)
                : String.format(Locale.ROOT, "%.1f a minute", perSecond * 60);
    }

    private static String left(double seconds) {
        return seconds < 100
                ? Math.round(seconds) + " s left"
                : Math.round(seconds / 60) + " min left";
    }
}
