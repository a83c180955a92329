package org.gradientgrader.core.report;

import org.gradientgrader.core.model.Outcome;

/** Sets of symbols. */
public enum Glyphs {
    /** Check marks, blocks and lines. */
    UNICODE("✓✗○!", "▏▎▍▌▋▊▉█", "░", "│ ", "─", "…", " · "),
    /** The same in ASCII; its bars avoid the number sign, which begins commands of CI systems. */
    ASCII("+x-!", "=", ".", "| ", "-", "...", " - ");

    private final String marks;
    private final String shades;
    private final String empty;
    private final String fence;
    private final String rule;
    private final String ellipsis;
    private final String separator;

    Glyphs(
            String marks,
            String shades,
            String empty,
            String fence,
            String rule,
            String ellipsis,
            String separator) {
        this.marks = marks;
        this.shades = shades;
        this.empty = empty;
        this.fence = fence;
        this.rule = rule;
        this.ellipsis = ellipsis;
        this.separator = separator;
    }

    /** Returns the symbol that stands beside a check. */
    public String mark(Outcome outcome) {
        int index =
                switch (outcome) {
                    case PASSED -> 0;
                    case FAILED, ERROR, TIMED_OUT, CRASHED, NOT_COMPILED -> 1;
                    case NOT_ATTEMPTED -> 2;
                    case NOT_GRADED -> 3;
                };
        return marks.substring(index, index + 1);
    }

    /**
     * Returns a bar of at most {@code width} columns, rounded down to the finest step there is, but
     * never to nothing.
     */
    String bar(double share, int width) {
        int steps = Math.max(1, (int) Math.floor(share * width * shades.length() + 1e-9));
        int whole = steps / shades.length();
        int rest = steps % shades.length();
        String full = shades.substring(shades.length() - 1).repeat(whole);
        return rest == 0 ? full : full + shades.charAt(rest - 1);
    }

    /** Returns a gauge of exactly {@code width} columns, full only for the whole. */
    String gauge(int part, int whole, int width) {
        int full = whole == 0 ? 0 : (int) ((long) part * width / whole);
        return shades.substring(shades.length() - 1).repeat(full) + empty.repeat(width - full);
    }

    String fence() {
        return fence;
    }

    String rule(int width) {
        return rule.repeat(width);
    }

    String ellipsis() {
        return ellipsis;
    }

    String separator() {
        return separator;
    }
}
