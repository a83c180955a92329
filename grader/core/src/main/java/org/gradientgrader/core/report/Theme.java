package org.gradientgrader.core.report;

/**
 * What a terminal can show.
 *
 * @param colour whether it understands colour codes
 * @param glyphs the symbols that it can show
 */
public record Theme(boolean colour, Glyphs glyphs) {

    /** Neither colour nor anything but ASCII; right for every terminal, file and log. */
    public static final Theme PLAIN = new Theme(false, Glyphs.ASCII);

    /** Colour and box-drawing symbols. */
    public static final Theme RICH = new Theme(true, Glyphs.UNICODE);

    String paint(Tone tone, String text) {
        return colour && tone != Tone.PLAIN && !text.isBlank()
                ? "\u001b[" + tone.code() + "m" + text + "\u001b[0m"
                : text;
    }

    /** Returns the nearest text that the symbols allow. */
    public String spell(String text) {
        return switch (glyphs) {
            case UNICODE -> text;
            case ASCII -> Ascii.of(text);
        };
    }
}
