package org.gradientgrader.core.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Provenance;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.Excerpt;
import org.gradientgrader.core.report.Headline;
import org.gradientgrader.core.report.NextCheck;

/**
 * A page in blocks that can be read one without the other, the most important first: whoever has
 * less room leaves out the last ones.
 */
public final class MarkdownBlocks {

    private static final int NAME = 200;
    private static final int NOTE = 500;

    private MarkdownBlocks() {}

    /** Returns the blocks; an empty line belongs between two of them. */
    public static List<String> of(Scorecard scorecard) {
        List<String> blocks = new ArrayList<>();
        blocks.add(heading(scorecard));
        blocks.add(summary(scorecard));
        for (AssignmentResult assignment : scorecard.assignments()) {
            blocks.add(CheckTable.of(assignment));
        }
        NextCheck.of(scorecard).map(MarkdownBlocks::next).ifPresent(blocks::add);
        for (AssignmentResult assignment : scorecard.assignments()) {
            CheckExplanation explanation = new CheckExplanation(assignment);
            assignment.checks().stream()
                    .filter(check -> needsExplanation(check.outcome()))
                    .map(explanation::of)
                    .forEach(blocks::add);
        }
        if (!scorecard.notes().isEmpty()) {
            blocks.add(notes(scorecard.notes()));
        }
        blocks.add(provenance(scorecard.provenance()));
        if (!scorecard.printed().isBlank()) {
            blocks.add(
                    "Printed by the submission, not by the grader:\n\n"
                            + MarkdownText.fenced(scorecard.printed()));
        }
        return blocks;
    }

    private static String heading(Scorecard scorecard) {
        String titles =
                scorecard.assignments().stream()
                        .map(AssignmentResult::title)
                        .collect(Collectors.joining(", "));
        String result = scorecard.incomplete() ? "could not be graded" : Headline.points(scorecard);
        return "# " + words(titles, NAME) + ": " + result;
    }

    private static String summary(Scorecard scorecard) {
        String submission = "Submission: " + words(scorecard.submission(), NAME) + "  \n";
        String counts = "Checks: " + Headline.counts(scorecard);
        return scorecard.incomplete()
                ? "**" + Headline.notAGrade(scorecard) + "**\n\n" + submission + counts
                : submission + counts;
    }

    private static String next(CheckResult check) {
        return "**Next: " + check.place() + " " + words(check.title(), NAME) + "**";
    }

    private static boolean needsExplanation(Outcome outcome) {
        return switch (outcome) {
            case FAILED, ERROR, TIMED_OUT, CRASHED, NOT_COMPILED, NOT_GRADED -> true;
            case PASSED, NOT_ATTEMPTED -> false;
        };
    }

    private static String notes(List<String> notes) {
        return notes.stream()
                .map(note -> "* Note: " + words(note, NOTE))
                .collect(Collectors.joining("\n"));
    }

    private static String provenance(Provenance provenance) {
        return "Grader "
                + words(provenance.graderVersion(), NAME)
                + ", seed "
                + words(provenance.seed(), NAME)
                + ", Java "
                + words(provenance.javaVersion(), NAME)
                + ", DL4J "
                + words(provenance.dl4jVersion(), NAME)
                + "  \nSubmission hash "
                + words(provenance.submissionHash(), NAME)
                + "  \nRubric hash "
                + words(provenance.rubricHash(), NAME)
                + "  \nIsolation: "
                + words(provenance.isolation(), NAME);
    }

    private static String words(String untrusted, int most) {
        return MarkdownText.words(Excerpt.of(untrusted, most));
    }
}
