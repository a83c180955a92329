package org.gradientgrader.protocol;

/**
 * A compile error.
 *
 * @param file path below the sources' root, with {@code /}
 * @param line counted from 1
 * @param message the compiler's sentence
 */
public record Problem(String file, int line, String message) {

    /** Returns {@code file:line: message}. */
    public String text() {
        return file + ":" + line + ": " + message;
    }
}
