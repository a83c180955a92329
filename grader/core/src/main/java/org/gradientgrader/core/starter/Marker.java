package org.gradientgrader.core.starter;

import java.util.regex.Pattern;

/** What a line of a solution is to the generator. */
enum Marker {
    BEGIN,
    END,
    STARTER,
    SOLUTION_FILE,
    NONE;

    static final String STARTER_PREFIX = "// STARTER:";

    // wide on purpose: a marker with a typo must not pass as an ordinary comment
    private static final Pattern ALMOST =
            Pattern.compile(
                    "(?i)\\b(begin|end)[\\W_]*solution|//\\W*(starter|solution[\\W_]*file)");

    static Marker of(String line) {
        String text = line.strip();
        return switch (text) {
            case "// BEGIN SOLUTION" -> BEGIN;
            case "// END SOLUTION" -> END;
            case "// SOLUTION FILE" -> SOLUTION_FILE;
            default -> text.startsWith(STARTER_PREFIX) ? STARTER : NONE;
        };
    }

    /** Whether a line that is no marker reads as if it were meant to be one. */
    static boolean isAlmost(String line) {
        return of(line) == NONE && ALMOST.matcher(line).find();
    }

    /** The code that only the starter has, indented like its marker. */
    static String starterCode(String line) {
        int marker = line.indexOf(STARTER_PREFIX);
        String code = line.substring(marker + STARTER_PREFIX.length()).strip();
        return code.isEmpty() ? "" : line.substring(0, marker) + code;
    }
}
