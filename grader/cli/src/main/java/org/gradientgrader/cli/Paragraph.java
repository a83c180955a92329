package org.gradientgrader.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Paragraph {

    private Paragraph() {}

    /** Breaks at spaces; a word that is longer than a line gets one of its own. */
    static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
