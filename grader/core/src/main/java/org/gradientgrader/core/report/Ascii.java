package org.gradientgrader.core.report;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Map;

/** The nearest ASCII text. */
final class Ascii {

    private static final Map<Integer, String> SPELLINGS =
            Map.ofEntries(
                    entry((int) '…', "..."),
                    entry((int) '–', "-"),
                    entry((int) '—', "-"),
                    entry((int) '−', "-"),
                    entry((int) '·', "*"),
                    entry((int) '‘', "'"),
                    entry((int) '’', "'"),
                    entry((int) '“', "\""),
                    entry((int) '”', "\""),
                    entry((int) '→', "->"),
                    entry((int) '←', "<-"),
                    entry((int) '×', "x"),
                    entry((int) '±', "+/-"),
                    entry((int) '≤', "<="),
                    entry((int) '≥', ">="),
                    entry((int) '≈', "~"),
                    entry((int) '‖', "||"),
                    entry((int) '√', "sqrt"),
                    entry((int) 'Σ', "sum"),
                    entry((int) '∞', "infinity"),
                    entry((int) '\u00a0', " "));

    private Ascii() {}

    /** Spells what has a spelling, takes accents off letters, and asks about the rest. */
    static String of(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder ascii = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> ascii.append(spelling(c)));
        return ascii.toString();
    }

    private static String spelling(int c) {
        return c < 0x80 ? Character.toString(c) : SPELLINGS.getOrDefault(c, "?");
    }
}
