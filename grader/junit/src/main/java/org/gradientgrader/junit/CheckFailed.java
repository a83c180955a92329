package org.gradientgrader.junit;

/**
 * A check that did not pass, as JUnit reports it; without a frame of ours, which would tell a
 * student nothing.
 */
final class CheckFailed extends AssertionError {

    private static final long serialVersionUID = 1;

    CheckFailed(String message) {
        super(message);
        setStackTrace(new StackTraceElement[0]);
    }
}
