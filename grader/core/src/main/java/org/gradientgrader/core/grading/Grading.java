package org.gradientgrader.core.grading;

import java.util.List;
import java.util.Optional;
import org.gradientgrader.core.engine.Budgets;
import org.gradientgrader.core.engine.Replay;
import org.gradientgrader.core.rubric.Assignment;

/**
 * What to grade a submission by.
 *
 * @param assignments candidates; those of which the submission has a class are graded
 * @param onlyCheck id of the one check to run, if not all
 * @param seeds where the inputs come from
 * @param budgets of the student's code
 * @param replay what to say about running a check again
 * @param figures whether they are drawn
 */
public record Grading(
        List<Assignment> assignments,
        Optional<String> onlyCheck,
        SeedSource seeds,
        Budgets budgets,
        Replay replay,
        Figures figures) {

    /** Copies {@code assignments}. */
    public Grading {
        assignments = List.copyOf(assignments);
    }
}
