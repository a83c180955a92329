package org.gradientgrader.worker.data;

/** An object is not data of the declared type; the message says why, in a student's words. */
public final class NotData extends Exception {

    private static final long serialVersionUID = 1;

    NotData(String message) {
        super(message);
    }
}
