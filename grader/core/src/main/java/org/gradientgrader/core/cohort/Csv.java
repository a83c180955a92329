package org.gradientgrader.core.cohort;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 has them, with nothing that a spreadsheet would compute. */
final class Csv {

    /** What begins a formula; a tab or a line break before it is skipped by some programs. */
    private static final String FORMULA = "=+-@\t\r\n";

    private static final String LINE_END = "\r\n";

    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String cell(String text) {
        String harmless =
                !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = harmless.chars().noneMatch(c -> c == ',' || c == '"' || c < ' ');
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
