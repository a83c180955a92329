package org.gradientgrader.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Scorecard;

/** The total, what it consists of, and the one thing to do next. */
final class TotalText {

    private static final int GAUGE = 44;
    private static final int INDENT = 7;

    private final Page page;

    TotalText(Page page) {
        this.page = page;
    }

    void write(Scorecard scorecard) {
        page.blank();
        page.line(Span.dim(page.glyphs().rule(Page.WIDTH)));
        total(scorecard);
        counts(scorecard.checks());
        if (scorecard.incomplete()) {
            page.paragraph(0, Span.plain(""), new Span(Tone.ALARM, Headline.notAGrade(scorecard)));
        }
        if (scorecard.allPassed()) {
            page.blank();
            page.line(new Span(Tone.GOOD, "Everything passed."));
        }
        NextCheck.of(scorecard).ifPresent(this::next);
    }

    /** Writes the score of one assignment among several. */
    void subtotal(AssignmentResult assignment) {
        page.blank();
        page.oneLine(
                0,
                Span.strong(
                        assignment.title()
                                + "  "
                                + assignment.score()
                                + "/"
                                + assignment.maxScore()));
    }

    private void total(Scorecard scorecard) {
        int percent = Headline.percent(scorecard);
        String gauge = page.glyphs().gauge(percent, 100, GAUGE);
        String score = Headline.points(scorecard);
        page.line(
                Span.strong("Total  "),
                new Span(Tone.GOOD, gauge),
                Span.strong("  " + score),
                Span.dim("  " + percent + " %"));
    }

    private void counts(List<CheckResult> checks) {
        List<Span> line = new ArrayList<>();
        int width = 0;
        for (Map.Entry<Outcome, Integer> entry : Headline.tally(checks).entrySet()) {
            String count = entry.getValue() + " " + OutcomeWords.words(entry.getKey());
            String separator = line.isEmpty() ? "" : page.glyphs().separator();
            width += Columns.width(separator + count);
            if (width > Page.WIDTH) {
                page.line(line.toArray(Span[]::new));
                line.clear();
                separator = "";
                width = Columns.width(count);
            }
            line.add(Span.dim(separator));
            line.add(new Span(OutcomeWords.tone(entry.getKey()), count));
        }
        page.line(line.toArray(Span[]::new));
    }

    private void next(CheckResult check) {
        page.blank();
        page.paragraph(
                0,
                new Span(Tone.NEXT, "Next   "),
                Span.strong(check.place() + " " + check.title()));
        check.decisive().flatMap(CriterionResult::feedback).ifPresent(this::next);
    }

    private void next(Feedback feedback) {
        page.oneLine(INDENT, Span.plain(feedback.rationale()));
        if (!feedback.replay().isEmpty()) {
            page.paragraph(INDENT, Span.plain(""), Span.dim(feedback.replay()), 1, Page.LIMIT - 1);
        }
    }
}
