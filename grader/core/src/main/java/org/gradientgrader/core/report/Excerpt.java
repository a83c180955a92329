package org.gradientgrader.core.report;

/** The beginning of a text, for formats that limit how long one may be. */
public final class Excerpt {

    private static final String ELLIPSIS = "\u2026";

    private Excerpt() {}

    /** Returns at most {@code most} characters; an ellipsis stands for what was cut off. */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - ELLIPSIS.length();
        boolean halved = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, halved ? end - 1 : end) + ELLIPSIS;
    }
}
