package org.gradientgrader.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gradientgrader.core.model.Portrait;
import org.gradientgrader.core.model.Series;

/** What a student's network does, layer by layer: numbers, with bars on a scale they share. */
final class PortraitText {

    private static final int INDENT = 4;
    private static final int TITLE = 30;
    private static final int LABEL = 10;
    private static final int NUMBER = 10;
    private static final int BAR = 20;
    private static final int COLUMN = NUMBER + 1 + BAR + 2;

    /** So many series fit side by side. */
    private static final int ABREAST = 2;

    private final Page page;

    PortraitText(Page page) {
        this.page = page;
    }

    void write(Portrait portrait) {
        String title =
                Columns.cut(page.harmless(portrait.title()), TITLE, page.glyphs().ellipsis());
        if (portrait.series().isEmpty()) {
            page.paragraph(INDENT, Span.plain(title + ": "), Span.dim(portrait.note()));
            return;
        }
        LogScale scale = LogScale.of(portrait.series());
        page.line(
                Span.plain(" ".repeat(INDENT) + title),
                Span.dim(hasBars(portrait) ? ", bars on a log scale from " + scale.text() : ""));
        if (!portrait.note().isEmpty()) {
            page.paragraph(INDENT, Span.plain(""), Span.dim(portrait.note()));
        }
        List<Series> series = portrait.series();
        for (int i = 0; i < series.size(); i += ABREAST) {
            write(series.subList(i, Math.min(i + ABREAST, series.size())), scale);
        }
    }

    private void write(List<Series> abreast, LogScale scale) {
        List<Span> names = new ArrayList<>(List.of(label("")));
        abreast.forEach(series -> names.add(cell(Tone.DIM, "  " + series.name())));
        page.line(names.toArray(Span[]::new));
        int rows = abreast.stream().mapToInt(series -> series.values().size()).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            List<Span> spans = new ArrayList<>(List.of(label(rowLabel(abreast, row))));
            for (Series series : abreast) {
                boolean there = row < series.values().size();
                spans.addAll(
                        there
                                ? value(series.values().get(row), scale)
                                : List.of(cell(Tone.DIM, "")));
            }
            page.line(spans.toArray(Span[]::new));
        }
    }

    private List<Span> value(double value, LogScale scale) {
        String number = String.format(Locale.ROOT, "%.2e", value);
        return List.of(
                Span.plain(Columns.rightAligned(number, NUMBER) + " "),
                drawn(value)
                        ? bar(Tone.PLAIN, page.glyphs().bar(scale.share(value), BAR))
                        : bar(Tone.ALARM, mark(value)));
    }

    /**
     * A scale of logarithms has no place for these, and an empty bar would look like a small one.
     */
    private static String mark(double value) {
        if (Double.isNaN(value)) {
            return "<not a number>";
        } else if (Double.isInfinite(value)) {
            return "<infinite>";
        }
        return value == 0 ? "<exactly zero>" : "<negative>";
    }

    private static boolean hasBars(Portrait portrait) {
        return portrait.series().stream()
                .flatMap(series -> series.values().stream())
                .anyMatch(PortraitText::drawn);
    }

    private static boolean drawn(double value) {
        return value > 0 && value < Double.POSITIVE_INFINITY;
    }

    private static String rowLabel(List<Series> abreast, int row) {
        return abreast.stream()
                .filter(series -> row < series.labels().size())
                .map(series -> series.labels().get(row))
                .findFirst()
                .orElse("");
    }

    private Span label(String text) {
        String cut = Columns.cut(page.harmless(text), LABEL, page.glyphs().ellipsis());
        return Span.plain(" ".repeat(INDENT) + Columns.padded(cut, LABEL));
    }

    private Span cell(Tone tone, String text) {
        return new Span(
                tone,
                Columns.padded(
                        Columns.cut(page.harmless(text), COLUMN - 1, page.glyphs().ellipsis()),
                        COLUMN));
    }

    private static Span bar(Tone tone, String text) {
        return new Span(tone, Columns.padded(text, BAR + 2));
    }
}
