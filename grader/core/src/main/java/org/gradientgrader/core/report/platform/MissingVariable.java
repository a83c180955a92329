package org.gradientgrader.core.report.platform;

import java.io.IOException;

/** A platform did not say what a report has to repeat; the message says which variable to set. */
public final class MissingVariable extends IOException {

    private static final long serialVersionUID = 1;

    MissingVariable(String message) {
        super(message);
    }
}
