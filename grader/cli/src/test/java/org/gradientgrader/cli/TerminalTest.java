package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gradientgrader.core.report.Glyphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {

    private static Terminal terminal(boolean interactive, Map<String, String> environment) {
        return new Terminal(interactive, false, StandardCharsets.UTF_8, environment);
    }

    @ParameterizedTest
    @CsvSource({
        // interactive, variable, value, coloured
        "true,  IGNORED,        x, true",
        "false, IGNORED,        x, false",
        "true,  NO_COLOR,       1, false",
        "true,  NO_COLOR,      '', true",
        "false, CLICOLOR_FORCE, 1, true",
        "false, CLICOLOR_FORCE, 0, false",
        "true,  CLICOLOR,       0, false",
        "true,  TERM,        dumb, false",
    })
    void environmentDecidesOnColour(
            boolean interactive, String variable, String value, boolean coloured) {
        Map<String, String> environment =
                variable.equals("TERM")
                        ? Map.of(variable, value)
                        : Map.of("TERM", "xterm", variable, value);
        assertThat(terminal(interactive, environment).colour(ColourMode.AUTO)).isEqualTo(coloured);
    }

    @Test
    void refusalIsStrongerThanDemand() {
        Terminal both = terminal(true, Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1"));
        assertThat(both.colour(ColourMode.AUTO)).isFalse();
    }

    @Test
    void optionIsStrongerThanEnvironment() {
        assertThat(terminal(false, Map.of("NO_COLOR", "1")).colour(ColourMode.ALWAYS)).isTrue();
        assertThat(terminal(true, Map.of("TERM", "xterm")).colour(ColourMode.NEVER)).isFalse();
    }

    @Test
    void consoleOfWindowsMustBeKnownToTakeColours() {
        Terminal old = new Terminal(true, true, StandardCharsets.UTF_8, Map.of());
        Terminal modern =
                new Terminal(true, true, StandardCharsets.UTF_8, Map.of("WT_SESSION", "1"));
        assertThat(old.colour(ColourMode.AUTO)).isFalse();
        assertThat(modern.colour(ColourMode.AUTO)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "IBM850", "IBM437", "windows-1252", "ISO-8859-1"})
    void encodingsWithoutTheSymbolsGetAscii(String charset) {
        Terminal terminal = new Terminal(true, true, Charset.forName(charset), Map.of());
        assertThat(terminal.glyphs()).isEqualTo(Glyphs.ASCII);
    }

    @Test
    void utf8GetsSymbolsButNotOnTheTextConsoleOfLinux() {
        assertThat(terminal(false, Map.of()).glyphs()).isEqualTo(Glyphs.UNICODE);
        assertThat(terminal(true, Map.of("TERM", "linux")).glyphs()).isEqualTo(Glyphs.ASCII);
    }
}
