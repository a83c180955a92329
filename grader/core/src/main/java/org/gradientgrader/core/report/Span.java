package org.gradientgrader.core.report;

/** A stretch of a line in one tone. */
record Span(Tone tone, String text) {

    static Span plain(String text) {
        return new Span(Tone.PLAIN, text);
    }

    static Span dim(String text) {
        return new Span(Tone.DIM, text);
    }

    static Span strong(String text) {
        return new Span(Tone.STRONG, text);
    }
}
