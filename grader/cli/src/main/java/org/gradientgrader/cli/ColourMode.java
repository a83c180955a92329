package org.gradientgrader.cli;

import java.util.Locale;

/** Whether to use colours, as users ask for it. */
enum ColourMode {
    AUTO,
    ALWAYS,
    NEVER;

    /** Returns what users type. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
