package org.gradientgrader.core.report.html.figure;

import org.gradientgrader.core.report.Excerpt;
import org.gradientgrader.core.report.html.markup.Element;

/** Lines, rectangles and words of a drawing. */
final class Shapes {

    /** No common typeface has wider digits at the size of a drawing's text. */
    static final double CHARACTER = 7.7;

    private static final double WIDE_CHARACTER = 12;
    private static final String WIDE_LETTERS = "mwMW%@…—";
    private static final int FIRST_IDEOGRAPH = 0x2e80;

    /** So many characters fit the width. */
    private static final int NAME = 52;

    private Shapes() {}

    static Element line(double x1, double y1, double x2, double y2) {
        return Element.empty("line").with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2);
    }

    /** Returns a rectangle that says more to who points at it. */
    static Element rectangle(
            double x, double y, double width, double height, String untrustedTitle) {
        return Element.of("rect", Element.text("title", Excerpt.of(untrustedTitle, NAME)))
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height);
    }

    static Element label(double x, double y, String untrusted) {
        return Element.text("text", Excerpt.of(untrusted, NAME)).with("x", x).with("y", y);
    }

    /** Returns how long a text is at the most. */
    static double length(String text) {
        return text.codePoints()
                .mapToDouble(
                        c ->
                                c >= FIRST_IDEOGRAPH || WIDE_LETTERS.indexOf(c) >= 0
                                        ? WIDE_CHARACTER
                                        : CHARACTER)
                .sum();
    }
}
