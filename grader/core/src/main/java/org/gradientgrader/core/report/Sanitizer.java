package org.gradientgrader.core.report;

import java.util.regex.Pattern;

/**
 * Takes from text what could act instead of being read: control codes of terminals, characters that
 * reorder or hide others, and commands to CI runners.
 */
public final class Sanitizer {

    /** A line that begins with two colons, as GitHub's runner sees it: after trimming. */
    private static final Pattern COLONS = Pattern.compile("(?mU)(^|(?<=\\s)):(?=:)");

    /** GitHub's and Azure's older commands, anywhere in a line. */
    private static final Pattern SIGNS = Pattern.compile("#(?=#\\w*\\[)");

    private Sanitizer() {}

    /** Returns text of one or more lines that can only be read. */
    public static String text(String untrusted) {
        StringBuilder kept = new StringBuilder(untrusted.length());
        untrusted.codePoints().filter(Sanitizer::harmless).forEach(kept::appendCodePoint);
        return SIGNS.matcher(COLONS.matcher(kept).replaceAll(": ")).replaceAll("# ");
    }

    /** Returns the same on one line: line breaks and tabs become spaces. */
    public static String line(String untrusted) {
        return text(untrusted.replace('\n', ' ').replace('\t', ' '));
    }

    private static boolean harmless(int c) {
        return c == '\n'
                || c == '\t'
                || !(control(c) || hidden(c) || surrogate(c) || unassigned(c));
    }

    private static boolean control(int c) {
        return c < 0x20 || 0x7f <= c && c <= 0x9f;
    }

    /** Bidirectional controls, line separators, zero-width and tag characters. */
    private static boolean hidden(int c) {
        return c == 0x061c
                || c == 0x200b
                || c == 0x200e
                || c == 0x200f
                || 0x2028 <= c && c <= 0x202e
                || 0x2060 <= c && c <= 0x206f
                || c == 0xfeff
                || 0xfff9 <= c && c <= 0xfffb
                || 0xe0000 <= c && c <= 0xe007f;
    }

    /** Only lone ones are code points of their own. */
    private static boolean surrogate(int c) {
        return 0xd800 <= c && c <= 0xdfff;
    }

    /** Code points that never will be characters, which XML forbids in part. */
    private static boolean unassigned(int c) {
        return 0xfdd0 <= c && c <= 0xfdef || (c & 0xfffe) == 0xfffe;
    }
}
