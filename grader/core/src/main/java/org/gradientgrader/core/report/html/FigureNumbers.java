package org.gradientgrader.core.report.html;

/** Counts the figures of one page. */
final class FigureNumbers {

    private int last;

    int next() {
        last++;
        return last;
    }
}
