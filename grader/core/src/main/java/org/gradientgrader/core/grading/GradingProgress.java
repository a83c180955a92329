package org.gradientgrader.core.grading;

import org.gradientgrader.core.rubric.Assignment;

/** Hears how far a grading has come. */
public interface GradingProgress {

    /** Nobody listens. */
    GradingProgress SILENT =
            new GradingProgress() {
                @Override
                public void checked(Assignment assignment, int done, int total) {
                    // nobody listens
                }

                @Override
                public void drawing(Assignment assignment) {
                    // nobody listens
                }
            };

    /** So many of the assignment's checks have a result. */
    void checked(Assignment assignment, int done, int total);

    /** All checks of the submission are done, and the assignment's figures are being drawn. */
    void drawing(Assignment assignment);
}
