package org.gradientgrader.cli.release;

import java.util.Locale;

/** A part of the grader that students get as a jar. */
enum ShippedModule {
    PROTOCOL,
    WORKER,
    CORE,
    JUNIT,
    CLI;

    static final String GROUP = "org.gradientgrader";

    String folder() {
        return "grader/" + name().toLowerCase(Locale.ROOT);
    }

    String artifact() {
        return "grader-" + name().toLowerCase(Locale.ROOT);
    }
}
