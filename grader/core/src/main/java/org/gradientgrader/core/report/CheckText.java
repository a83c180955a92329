package org.gradientgrader.core.report;

import java.util.List;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.model.Misconception;
import org.gradientgrader.core.model.Outcome;

/** A check on a line, and as much of its feedback as is wanted. */
final class CheckText {

    private static final int TITLE = 46;
    private static final int POINTS = 5;

    private final Page page;
    private final FeedbackText feedback;
    private final boolean all;

    CheckText(Page page, boolean all) {
        this.page = page;
        this.feedback = new FeedbackText(page, all);
        this.all = all;
    }

    void write(CheckResult check, boolean full) {
        heading(check);
        switch (check.outcome()) {
            case NOT_ATTEMPTED -> {}
            case PASSED -> {
                if (all) {
                    feedback.criteria(check);
                }
            }
            case FAILED, ERROR, TIMED_OUT, CRASHED, NOT_COMPILED, NOT_GRADED -> {
                if (full) {
                    feedback.full(check);
                } else {
                    brief(check);
                }
            }
        }
    }

    private void heading(CheckResult check) {
        Outcome outcome = check.outcome();
        Tone tone = OutcomeWords.tone(outcome);
        String place = Columns.padded(check.place(), 4) + " ";
        List<String> title = Wrapping.lines(page.harmless(check.title()), TITLE, TITLE);
        String points = check.score() + "/" + check.maxScore();
        page.line(
                Span.plain("  "),
                new Span(tone, page.glyphs().mark(outcome)),
                Span.dim(" " + place),
                Span.plain(Columns.padded(title.get(0), TITLE)),
                Span.plain(" " + Columns.rightAligned(points, POINTS) + "  "),
                new Span(tone, OutcomeWords.label(outcome)));
        title.stream()
                .skip(1)
                .forEach(line -> page.line(Span.plain(" ".repeat(FeedbackText.INDENT) + line)));
    }

    /** Says on one line what went wrong, after what was earned all the same. */
    private void brief(CheckResult check) {
        String earned = check.score() == 0 ? "" : check.score() + " of " + check.maxScore() + ": ";
        String reason =
                check.decisive()
                        .flatMap(CriterionResult::feedback)
                        .map(CheckText::brief)
                        .orElse("");
        page.oneLine(FeedbackText.INDENT, Span.dim(earned + reason));
    }

    private static String brief(Feedback feedback) {
        return feedback.misconception().map(Misconception::text).orElseGet(() -> unnamed(feedback));
    }

    private static String unnamed(Feedback feedback) {
        String place =
                feedback.details().stream().limit(1).map(d -> " " + d).findFirst().orElse("");
        return feedback.rationale() + place.replaceAll(" +", " ");
    }
}
