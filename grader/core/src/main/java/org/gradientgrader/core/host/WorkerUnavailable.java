package org.gradientgrader.core.host;

/**
 * No worker could be started, before any student code was touched: our fault or the machine's,
 * never the student's.
 */
public final class WorkerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    WorkerUnavailable(String message) {
        super(message);
    }
}
