package org.gradientgrader.cli.doctor;

import java.nio.charset.Charset;
import org.gradientgrader.core.report.Theme;

/** What the terminal can show. */
public final class TerminalProbe implements Probe {

    private final Charset charset;
    private final Theme theme;

    /** Describes a terminal of this encoding, for which this theme was chosen. */
    public TerminalProbe(Charset charset, Theme theme) {
        this.charset = charset;
        this.theme = theme;
    }

    @Override
    public Finding examine() {
        String colour = theme.colour() ? "colour" : "no colour";
        return switch (theme.glyphs()) {
            case UNICODE -> Finding.ok("Terminal", charset + ", symbols, " + colour);
            case ASCII ->
                    Finding.warn(
                            "Terminal",
                            charset + ", so symbols are spelled in ASCII; " + colour,
                            "for symbols choose a UTF-8 locale (LANG=C.UTF-8) or, on Windows,"
                                    + " chcp 65001");
        };
    }
}
