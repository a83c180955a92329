package org.gradientgrader.cli.release;

/** Something that a release needs is missing or wrong; the message says what to do about it. */
public final class NotReleasable extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotReleasable(String message) {
        super(message);
    }
}
