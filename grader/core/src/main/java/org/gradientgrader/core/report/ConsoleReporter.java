package org.gradientgrader.core.report;

import java.io.IOException;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.Scorecard;

/**
 * A scorecard for a terminal of 80 columns.
 *
 * <p>The first mistake of a section is explained, the others are named; what to do next stands
 * under the total, and what the student's code printed comes last, behind a fence.
 */
public final class ConsoleReporter implements Reporter {

    private final Theme theme;
    private final boolean all;

    /** Writes with this theme; {@code all} explains every mistake. */
    public ConsoleReporter(Theme theme, boolean all) {
        this.theme = theme;
        this.all = all;
    }

    @Override
    public void write(Scorecard scorecard, Appendable out) throws IOException {
        Page page = new Page(theme);
        scorecard.assignments().forEach(assignment -> write(scorecard, assignment, page));
        new TotalText(page).write(scorecard);
        new FooterText(page, all).write(scorecard);
        out.append(page.toString());
    }

    private void write(Scorecard scorecard, AssignmentResult assignment, Page page) {
        page.blank();
        page.oneLine(0, Span.strong(assignment.title()));
        page.oneLine(0, Span.dim("submission: " + scorecard.submission()));
        page.line(Span.dim(page.glyphs().rule(Page.WIDTH)));
        SectionText sections = new SectionText(page, all);
        assignment.sections().forEach(sections::write);
        if (scorecard.assignments().size() > 1) {
            new TotalText(page).subtotal(assignment);
        }
    }
}
