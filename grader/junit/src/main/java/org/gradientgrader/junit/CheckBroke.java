package org.gradientgrader.junit;

/**
 * A check that got no answer: the student's code threw or did not come back, or the grader failed.
 */
final class CheckBroke extends RuntimeException {

    private static final long serialVersionUID = 1;

    CheckBroke(String message) {
        super(message, null, false, false);
    }
}
