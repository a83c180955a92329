package org.gradientgrader.core.report;

import java.util.ArrayList;
import java.util.List;

/** Text measured in the columns that it takes in a terminal. */
final class Columns {

    private Columns() {}

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static String rightAligned(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** Returns the text, with {@code ellipsis} for what does not fit. */
    static String cut(String text, int width, String ellipsis) {
        return width(text) <= width
                ? text
                : text.substring(0, fitting(text, 0, width - width(ellipsis))).stripTrailing()
                        + ellipsis;
    }

    /**
     * Returns the text in pieces of at most {@code width} columns, but of a character at least; one
     * piece if it is empty.
     */
    static List<String> chopped(String text, int width) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        do {
            int end = Math.max(fitting(text, start, width), next(text, start));
            pieces.add(text.substring(start, end));
            start = end;
        } while (start < text.length());
        return pieces;
    }

    private static int next(String text, int start) {
        return start == text.length() ? start : text.offsetByCodePoints(start, 1);
    }

    private static int fitting(String text, int start, int width) {
        int end = start;
        int left = width;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            left -= width(c);
            if (left < 0) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** Two columns for East Asian text and pictures; marks count as one, so no line gets longer. */
    private static int width(int c) {
        boolean wide =
                0x1100 <= c && c <= 0x115f
                        || 0x2e80 <= c && c <= 0xa4cf
                        || 0xac00 <= c && c <= 0xd7a3
                        || 0xf900 <= c && c <= 0xfaff
                        || 0xfe30 <= c && c <= 0xfe6f
                        || 0xff00 <= c && c <= 0xff60
                        || 0xffe0 <= c && c <= 0xffe6
                        || 0x1f300 <= c && c <= 0x1f64f
                        || 0x1f680 <= c && c <= 0x1f6ff
                        || 0x1f900 <= c && c <= 0x1faff
                        || 0x20000 <= c && c <= 0x3fffd;
        return wide ? 2 : 1;
    }
}
