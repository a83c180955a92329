package org.gradientgrader.core.report;

import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Portrait;
import org.gradientgrader.core.model.SectionResult;

/** A section: its title and gauge, its checks, its portraits. */
final class SectionText {

    private static final int TITLE = 51;
    private static final int GAUGE = 20;

    private final Page page;
    private final boolean all;

    SectionText(Page page, boolean all) {
        this.page = page;
        this.all = all;
    }

    void write(SectionResult section) {
        page.blank();
        heading(section);
        CheckText text = new CheckText(page, all);
        boolean explained = false;
        for (CheckResult check : section.checks()) {
            boolean mistaken = OutcomeWords.mistaken(check.outcome()) && !check.onlyRepeats();
            boolean ours = check.outcome() == Outcome.NOT_GRADED;
            text.write(check, all || ours || mistaken && !explained);
            explained |= mistaken;
        }
        boolean apart = true;
        for (Portrait portrait : section.portraits()) {
            if (apart || !portrait.series().isEmpty()) {
                page.blank();
            }
            new PortraitText(page).write(portrait);
            apart = !portrait.series().isEmpty();
        }
    }

    private void heading(SectionResult section) {
        String title = page.harmless(section.title());
        if (Columns.width(title) > TITLE) {
            page.paragraph(0, Span.plain(""), Span.strong(title));
            title = "";
        }
        String gauge = page.glyphs().gauge(section.score(), section.maxScore(), GAUGE);
        String score = section.score() + "/" + section.maxScore();
        page.line(
                Span.strong(Columns.padded(title, TITLE)),
                Span.plain(" "),
                new Span(Tone.GOOD, gauge),
                Span.plain(" "),
                Span.strong(Columns.rightAligned(score, Page.WIDTH - TITLE - GAUGE - 2)));
    }
}
