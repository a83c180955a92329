package org.gradientgrader.core.grading;

/** A table of seeds has none for what is to be graded; the message says what to do. */
public final class MissingSeed extends RuntimeException {

    private static final long serialVersionUID = 1;

    MissingSeed(String message) {
        super(message);
    }
}
