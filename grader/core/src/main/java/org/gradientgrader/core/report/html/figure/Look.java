package org.gradientgrader.core.report.html.figure;

import org.gradientgrader.core.report.html.markup.Element;

/** Colour and shape of a series; the first 25 differ, and the first five in both. */
record Look(int number) {

    private static final int COLOURS = 5;

    Element coloured(Element element) {
        return element.with("class", "s" + number % COLOURS);
    }

    Element mark(double x, double y) {
        return Mark.of(number + number / COLOURS).at(x, y);
    }

    LegendEntry legend(String words) {
        return new LegendEntry(
                coloured(Element.of("g", mark(LegendEntry.MIDDLE, LegendEntry.MIDDLE))), words);
    }
}
