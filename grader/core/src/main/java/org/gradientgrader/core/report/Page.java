package org.gradientgrader.core.report;

import java.util.List;

/** Lines for a terminal; every text on its way here becomes harmless. */
final class Page {

    /** What sentences are wrapped to. */
    static final int WIDTH = 80;

    /** What no line exceeds. */
    static final int LIMIT = 100;

    private final Theme theme;
    private final StringBuilder text = new StringBuilder();

    Page(Theme theme) {
        this.theme = theme;
    }

    Glyphs glyphs() {
        return theme.glyphs();
    }

    void blank() {
        text.append('\n');
    }

    void line(Span... spans) {
        int last = spans.length - 1;
        while (last >= 0 && spans[last].text().isBlank()) {
            last--;
        }
        for (int i = 0; i <= last; i++) {
            String words = harmless(spans[i].text());
            text.append(theme.paint(spans[i].tone(), i < last ? words : words.stripTrailing()));
        }
        text.append('\n');
    }

    /** Wraps {@code body} beside its label. */
    void paragraph(int indent, Span label, Span body) {
        paragraph(indent, label, body, Integer.MAX_VALUE, WIDTH);
    }

    /** Wraps {@code body} beside its label into at most {@code most} lines. */
    void paragraph(int indent, Span label, Span body, int most, int width) {
        int hanging = indent + Columns.width(harmless(label.text()));
        // a column is kept for the space that breaks a command where a word is broken
        List<String> lines =
                Wrapping.lines(harmless(body.text()), width - hanging, LIMIT - 1 - hanging);
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            boolean cut = i == most - 1 && lines.size() > most;
            String line = cut ? unfinished(lines.get(i), LIMIT - hanging) : lines.get(i);
            line(
                    Span.plain(" ".repeat(indent)),
                    i == 0 ? label : Span.plain(" ".repeat(hanging - indent)),
                    new Span(body.tone(), line));
        }
    }

    private String unfinished(String line, int width) {
        String more = " " + glyphs().ellipsis();
        return Columns.cut(line, width - Columns.width(more), "") + more;
    }

    /** Puts {@code body} on one line and cuts what does not fit. */
    void oneLine(int indent, Span body) {
        String line = Columns.cut(harmless(body.text()), WIDTH - indent, glyphs().ellipsis());
        line(Span.plain(" ".repeat(indent)), new Span(body.tone(), line));
    }

    String harmless(String untrusted) {
        return Sanitizer.line(theme.spell(Sanitizer.line(untrusted)));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
