package org.gradientgrader.cli;

import org.gradientgrader.core.grading.GradingProgress;
import org.gradientgrader.core.rubric.Assignment;

/** Says which assignment is being graded, and how far. */
final class CheckProgress implements GradingProgress {

    private final StatusLine status;

    CheckProgress(StatusLine status) {
        this.status = status;
    }

    @Override
    public void checked(Assignment assignment, int done, int total) {
        status.show(assignment.name() + ": " + done + " of " + total + " checks done");
    }

    @Override
    public void drawing(Assignment assignment) {
        status.show(assignment.name() + ": drawing figures");
    }
}
