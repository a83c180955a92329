package org.gradientgrader.core.report;

import java.util.ArrayList;
import java.util.List;

/** Sentences as lines. */
final class Wrapping {

    private Wrapping() {}

    /**
     * Breaks at spaces, and only where they do not fit within {@code limit} inside words; so a long
     * word may stand out to the limit.
     */
    static List<String> lines(String text, int width, int limit) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            for (String piece : Columns.chopped(word, limit)) {
                if (line.isEmpty()) {
                    line = piece;
                } else if (Columns.width(line) + 1 + Columns.width(piece) <= width) {
                    line += " " + piece;
                } else {
                    lines.add(line);
                    line = piece;
                }
            }
        }
        lines.add(line);
        return lines;
    }
}
