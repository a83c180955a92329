package org.gradientgrader.worker.data;

/** A student's record or enum cannot hold an argument; the message says what it lacks. */
public final class NotTaken extends Exception {

    private static final long serialVersionUID = 1;

    NotTaken(String message) {
        super(message);
    }
}
