package org.gradientgrader.core.model;

/**
 * How a criterion or a check ended; in ascending order of what a student should hear about first.
 */
public enum Outcome {
    /** Right. */
    PASSED,
    /** The student's method still holds its TODO. */
    NOT_ATTEMPTED,
    /** The answer is wrong, or there is no method to give one. */
    FAILED,
    /** The student's code threw. */
    ERROR,
    /** The student's code did not answer within its budget. */
    TIMED_OUT,
    /** The student's process died or broke the channel. */
    CRASHED,
    /** The method, or what it calls, does not compile. */
    NOT_COMPILED,
    /** The grader itself failed: never the student's fault, never a zero. */
    NOT_GRADED;

    /** Returns the outcome of which a whole is made that consists of these two parts. */
    public Outcome worse(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
