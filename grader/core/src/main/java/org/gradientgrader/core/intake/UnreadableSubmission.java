package org.gradientgrader.core.intake;

/** There is nothing to grade at the place that was named; the message says what was looked for. */
public final class UnreadableSubmission extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableSubmission(String message) {
        super(message);
    }
}
