package org.gradientgrader.cli;

import java.util.regex.Pattern;

/** Writes text so that a POSIX shell reads it as one word. */
final class ShellWord {

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_./:@%+=,-]+");

    private ShellWord() {}

    static String of(String text) {
        return HARMLESS.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
