package org.gradientgrader.core.report.html.figure;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gradientgrader.core.report.html.markup.Element;

/** Counts the values that an axis has no place for. */
final class Specials {

    private final Map<Special, Long> counts = new EnumMap<>(Special.class);

    /** Counts one more kind of value, {@code count} times. */
    void add(Special special, long count) {
        counts.merge(special, count, Long::sum);
    }

    static Specials of(Collection<Double> values, Axis axis) {
        Specials specials = new Specials();
        values.forEach(v -> Special.of(v, axis).ifPresent(special -> specials.add(special, 1)));
        return specials;
    }

    /** Returns the glyphs with how often they stand for a value. */
    List<LegendEntry> legend() {
        return counts.entrySet().stream()
                .map(entry -> entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static LegendEntry entry(Special special, long count) {
        Element glyph = special.at(LegendEntry.MIDDLE, LegendEntry.MIDDLE);
        return new LegendEntry(
                Element.of("g", glyph).with("class", "special"),
                special.words() + ": " + count + (count == 1 ? " value" : " values"));
    }
}
