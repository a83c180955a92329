package org.gradientgrader.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.model.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReporterTest {

    static Stream<Arguments> scorecards() {
        return ConsoleReporterTest.scorecards();
    }

    @ParameterizedTest
    @MethodSource("scorecards")
    void itIsAsInTheGoldenFile(String name, Scorecard card) throws IOException {
        Golden.assertMatches("scorecard-" + name + ".json", json(card));
    }

    @ParameterizedTest
    @MethodSource("scorecards")
    void whatIsWrittenCanBeReadBack(String name, Scorecard card) throws IOException {
        assertThat(new ScorecardReader().read(new StringReader(json(card)))).isEqualTo(card);
    }

    @ParameterizedTest
    @MethodSource("scorecards")
    void onlyPrintableAsciiIsWritten(String name, Scorecard card) throws IOException {
        assertThat(json(card)).matches("[\\n -~]*").doesNotContain("#").doesNotContain("\n::");
    }

    @Test
    void onlyTheVolatileObjectDependsOnTheTime() throws IOException {
        Scorecard card = Scorecards.halfDone();
        Timing later = new Timing(Instant.parse("2027-01-01T00:00:00Z"), Duration.ofHours(1));

        assertThat(stable(json(at(card, later)))).isEqualTo(stable(json(card)));
    }

    @Test
    void durationsAreSecondsWithThreeDigits() throws IOException {
        Timing timing = new Timing(Instant.ofEpochSecond(0, 999), Duration.ofNanos(1_999_999));

        assertThat(json(at(Scorecards.perfect(), timing)))
                .contains("\"graded_at\": \"1970-01-01T00:00:00Z\"")
                .contains("\"duration_seconds\": 0.001");
    }

    @Test
    void numbersAreTheShortestThatAreExact() throws IOException {
        assertThat(json(Scorecards.extreme()))
                .contains("4.9E-324")
                .contains("\"NaN\"")
                .contains("\"Infinity\"")
                .contains("\"-Infinity\"")
                .contains("-0.0");
    }

    static String json(Scorecard card) throws IOException {
        StringBuilder out = new StringBuilder();
        new JsonReporter().write(card, out);
        return out.toString();
    }

    private static Scorecard at(Scorecard card, Timing timing) {
        return new Scorecard(
                card.submission(),
                card.assignments(),
                card.notes(),
                card.printed(),
                card.provenance(),
                timing);
    }

    private static String stable(String json) {
        return json.replaceAll("\"volatile\": \\{[^}]*}", "");
    }
}
