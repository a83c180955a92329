package org.gradientgrader.core.report.html.figure;

import org.gradientgrader.core.report.Excerpt;
import org.gradientgrader.core.report.html.markup.Element;

/**
 * A mark and what it means.
 *
 * @param mark drawn around the middle of {@link #SIZE}
 * @param words may be untrusted
 */
record LegendEntry(Element mark, String words) {

    static final double SIZE = 20;
    static final double MIDDLE = SIZE / 2;

    private static final int WORDS = 80;

    Element element() {
        return Element.of(
                "li",
                Element.of("svg", mark)
                        .with("viewBox", "0 0 20 20")
                        .with("aria-hidden", "true")
                        .with("class", "key"),
                Element.text("span", Excerpt.of(words, WORDS)));
    }
}
