package org.gradientgrader.core.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradientgrader.core.model.Provenance;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.model.Timing;

/** Notes, what the grade rests on, and last what the student's code printed. */
final class FooterText {

    private static final int HASH = 12;
    private static final int PART = 40;
    private static final int MOST_LINES = 3;
    private static final int MOST_PRINTED_LINES = 20;

    private final Page page;
    private final boolean all;

    FooterText(Page page, boolean all) {
        this.page = page;
        this.all = all;
    }

    void write(Scorecard scorecard) {
        if (!scorecard.notes().isEmpty()) {
            page.blank();
            scorecard
                    .notes()
                    .forEach(
                            note ->
                                    page.paragraph(
                                            0,
                                            Span.dim("Note   "),
                                            Span.plain(note),
                                            MOST_LINES,
                                            Page.WIDTH));
        }
        page.blank();
        provenance(scorecard.provenance(), scorecard.timing());
        if (!scorecard.printed().isBlank()) {
            page.blank();
            printed(scorecard.printed());
        }
    }

    private void provenance(Provenance provenance, Timing timing) {
        dim(
                "grader " + provenance.graderVersion(),
                "rubric " + shortened(provenance.rubricHash()),
                "submission " + shortened(provenance.submissionHash()));
        dim(
                "seed " + provenance.seed(),
                "Java " + provenance.javaVersion(),
                "DL4J " + provenance.dl4jVersion(),
                String.format(Locale.ROOT, "%.1f s", timing.duration().toMillis() / 1000.0));
        isolation(provenance.isolation());
    }

    private void isolation(String isolation) {
        boolean none = isolation.toUpperCase(Locale.ROOT).startsWith("NOT ISOLATED");
        Tone tone = none ? Tone.ALARM : Tone.DIM;
        page.paragraph(
                0,
                Span.plain(""),
                new Span(tone, none ? isolation : "isolation " + isolation),
                MOST_LINES,
                Page.WIDTH);
    }

    private void dim(String... parts) {
        String line =
                Stream.of(parts)
                        .map(
                                part ->
                                        Columns.cut(
                                                page.harmless(part),
                                                PART,
                                                page.glyphs().ellipsis()))
                        .collect(Collectors.joining(page.glyphs().separator()));
        page.paragraph(0, Span.plain(""), Span.dim(line));
    }

    private String shortened(String hash) {
        return Columns.cut(page.harmless(hash), HASH, "");
    }

    /** The prefix of every line is what the text cannot forge. */
    private void printed(String printed) {
        page.line(Span.dim("Printed by the submission, not by the grader:"));
        String fence = page.glyphs().fence();
        List<String> lines =
                Sanitizer.text(printed)
                        .stripTrailing()
                        .lines()
                        .map(line -> page.harmless(line.replace("\t", "    ")))
                        .flatMap(
                                line ->
                                        Columns.chopped(line, Page.LIMIT - fence.length() - 1)
                                                .stream())
                        .toList();
        int shown = all ? lines.size() : Math.min(lines.size(), MOST_PRINTED_LINES);
        lines.subList(0, shown).forEach(line -> page.line(Span.dim(fence), Span.plain(line)));
        if (shown < lines.size()) {
            page.line(
                    Span.dim(
                            fence
                                    + page.glyphs().ellipsis()
                                    + " "
                                    + (lines.size() - shown)
                                    + " more lines"));
        }
    }
}
