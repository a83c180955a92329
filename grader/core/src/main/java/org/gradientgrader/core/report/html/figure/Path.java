package org.gradientgrader.core.report.html.figure;

import org.gradientgrader.core.report.html.markup.Element;

/** Straight lines from point to point. */
final class Path {

    private final String commands;

    private Path(String commands) {
        this.commands = commands;
    }

    static Path from(double x, double y) {
        return new Path("M" + Element.length(x) + " " + Element.length(y));
    }

    Path to(double x, double y) {
        return new Path(commands + "L" + Element.length(x) + " " + Element.length(y));
    }

    /** Starts again elsewhere. */
    Path jump(double x, double y) {
        return new Path(commands + from(x, y).commands);
    }

    Element open() {
        return Element.empty("path").with("d", commands);
    }

    Element closed() {
        return Element.empty("path").with("d", commands + "Z");
    }
}
