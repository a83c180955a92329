package org.gradientgrader.core.report;

/** What colour says; nothing is said by colour alone. */
enum Tone {
    PLAIN("0"),
    STRONG("1"),
    DIM("2"),
    GOOD("32"),
    BAD("31"),
    ALARM("1;33"),
    NEXT("1;36");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    /** Returns the parameter of the terminal's "select graphic rendition". */
    String code() {
        return code;
    }
}
