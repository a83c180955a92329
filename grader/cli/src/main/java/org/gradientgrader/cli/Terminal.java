package org.gradientgrader.cli;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradientgrader.core.report.Glyphs;
import org.gradientgrader.core.report.Theme;

/**
 * What is known of the place where the output is read.
 *
 * @param interactive whether it is a terminal and no file or pipe
 * @param windows whether it is a console of Windows, which needs to be asked for colours
 * @param charset of the standard output
 * @param environment the process's variables
 */
record Terminal(
        boolean interactive, boolean windows, Charset charset, Map<String, String> environment) {

    /** One of each kind of symbol that reports use. */
    private static final String SYMBOLS = "✓✗○▏█░│─…·‖≥";

    /** Set by the consoles of Windows that understand colour codes. */
    private static final Set<String> CAPABLE_ON_WINDOWS =
            Set.of("WT_SESSION", "ANSICON", "ConEmuANSI", "TERM");

    /** Kinds of terminals with too few characters, whatever their encoding says. */
    private static final Set<String> FEW_SYMBOLS = Set.of("dumb", "linux");

    Terminal {
        environment = Map.copyOf(environment);
    }

    Theme theme(ColourMode mode) {
        return new Theme(colour(mode), glyphs());
    }

    boolean colour(ColourMode mode) {
        return switch (mode) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> automatic();
        };
    }

    /** See no-color.org and bixense.com/clicolors: a refusal is stronger than a demand. */
    private boolean automatic() {
        if (variable("NO_COLOR").isPresent()) {
            return false;
        }
        if (variable("CLICOLOR_FORCE").filter(v -> !v.equals("0")).isPresent()) {
            return true;
        }
        return interactive && variable("CLICOLOR").filter("0"::equals).isEmpty() && capable();
    }

    private boolean capable() {
        if (variable("TERM").filter("dumb"::equals).isPresent()) {
            return false;
        }
        return windows
                ? CAPABLE_ON_WINDOWS.stream().anyMatch(name -> variable(name).isPresent())
                : variable("TERM").isPresent();
    }

    Glyphs glyphs() {
        boolean rich =
                charset.canEncode()
                        && charset.newEncoder().canEncode(SYMBOLS)
                        && variable("TERM").filter(FEW_SYMBOLS::contains).isEmpty();
        return rich ? Glyphs.UNICODE : Glyphs.ASCII;
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
