package org.gradientgrader.core.report.format;

import java.util.Optional;

/** Where a part of a report goes. */
public enum Destination {
    /** The file that was asked for, or standard output. */
    REQUESTED(""),
    /** The summary of the GitHub job, if there is one. */
    STEP_SUMMARY("GITHUB_STEP_SUMMARY"),
    /** The outputs of the GitHub step, if there is one. */
    STEP_OUTPUT("GITHUB_OUTPUT");

    private final String variable;

    Destination(String variable) {
        this.variable = variable;
    }

    /** Returns the variable that names the file to append to; empty if it is none of GitHub's. */
    public Optional<String> variable() {
        return Optional.of(variable).filter(name -> !name.isEmpty());
    }
}
