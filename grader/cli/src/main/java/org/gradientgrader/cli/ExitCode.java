package org.gradientgrader.cli;

import org.gradientgrader.core.model.Scorecard;

/** How the program ends; scripts and CI systems build on these numbers. */
enum ExitCode {
    /** Every check passed, or the command did what it was asked to do. */
    OK(0),
    /** Some checks did not pass; or two scorecards, or the starter and the solutions, differ. */
    NOT_ALL_PASSED(1),
    /** The command line is wrong, or there is nothing to grade where it points. */
    USAGE(2),
    /** The grader or the machine failed: never the student's fault. */
    GRADER_ERROR(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /**
     * Returns the exit code of a graded submission.
     *
     * @param noFail whether grading that worked counts as success, whatever the score
     */
    static ExitCode of(Scorecard scorecard, boolean noFail) {
        if (scorecard.incomplete()) {
            return GRADER_ERROR;
        }
        return scorecard.allPassed() || noFail ? OK : NOT_ALL_PASSED;
    }
}
