package org.gradientgrader.cli.doctor;

/** How bad a finding is; in ascending order. */
public enum Level {
    /** As it should be. */
    OK,
    /** Grading works, but something else may not. */
    WARN,
    /** Grading does not work. */
    FAIL
}
