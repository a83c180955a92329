package org.gradientgrader.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // what is replaced | by what | the message
                "\"notes\":|\"remarks\":|notes is missing",
                "\"notes\":|\"extra\": 1, \"notes\":|extra is unknown",
                "\"notes\":|\"printed\": \"\", \"notes\":|Duplicate field 'printed'",
                "\"hint\": \"|\"hint\": 1, \"tip\": \"|sections[0].checks[0].criteria[1].feedback.hint is not a string",
                "\"outcome\": \"failed\"|\"outcome\": \"passed\"|checks[0].outcome disagrees with what it consists of, which gives \"failed\"",
                "\"outcome\": \"passed\"|\"outcome\": \"late\"|outcome is no outcome",
                "\"line\": 47|\"line\": 0|location: lines are counted from 1: 0",
                "\"place\": \"1.1\"|\"place\": \"::error\"|stands at no place such as 4.4: ::error",
                "\"schema_version\": 1|\"schema_version\": 2|schema_version is 2, and this grader reads 1; use the grader",
                "\"score\": 31|\"score\": 100|score disagrees with what it consists of, which gives 31",
                "\"score\": 31|\"score\": 31.0|score disagrees",
                "\"is_grade\": true|\"is_grade\": false|is_grade disagrees",
                "\"max_score\": 4|\"max_score\": -4|is not a whole number from 0 to 1000",
                "\"max_score\": 4|\"max_score\": 4e9|is not a whole number from 0 to 1000",
                "\"values\": [ 2.31E-5|\"values\": [ 1e999|values[0] is no number",
                "\"values\": [ 2.31E-5|\"values\": [ NaN|NaN",
                "\"values\": [ 2.31E-5|\"values\": [ \"nan\"|values[0] is no number",
                "\"values\": [ 2.31E-5|\"values\": [ 1, 2.31E-5|6 labels for 7 values",
                "\"kind\": \"band\"|\"kind\": \"pie\"|figures[0].kind is no kind of figure",
                "\"kind\": \"band\"|\"kind\": \"histogram\"|a figure of kind HISTOGRAM takes series with",
                "\"graded_at\": \"2026-03-14T15:09:26Z\"|\"graded_at\": \"yesterday\"|volatile.graded_at is not a UTC time",
                "\"graded_at\": \"2026-03-14T15:09:26Z\"|\"graded_at\": \"2026-03-14T15:09:26.5Z\"|volatile.graded_at is not a UTC time",
                "\"duration_seconds\": 12.345|\"duration_seconds\": -1|duration_seconds is not a number of seconds",
                "\"provenance\": {|\"provenance\": [], \"p\": {|provenance is not an object",
                "\"notes\": [|\"notes\": {}, \"n\": [|notes is not an array"
            })
    void whatIsNotAScorecardIsRefused(String from, String to, String message) throws IOException {
        String json = JsonReporterTest.json(Scorecards.halfDone());
        assertThat(json).contains(from);

        assertRefused(
                json.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)), message);
    }

    @Test
    void aPassedCriterionWithFeedbackIsRefused() throws IOException {
        String json = JsonReporterTest.json(Scorecards.perfect());

        assertRefused(
                json.replaceFirst(
                        "\"max_score\": 4",
                        "\"max_score\": 4, \"feedback\": {\"rationale\": \"\", \"details\": [],"
                                + " \"hint\": \"\", \"replay\": \"\"}"),
                "criteria[0]: feedback belongs to what did not pass");
    }

    @Test
    void nothingMayFollow() throws IOException {
        String json = JsonReporterTest.json(Scorecards.perfect());

        assertRefused(json + "{}", "Trailing token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "1", "{", "{]", "nonsense"})
    void whatIsNoObjectIsRefused(String text) {
        assertRefused(text, "");
    }

    @Test
    void deepNestingIsRefusedBeforeItIsRead() {
        assertRefused("[".repeat(100_000), "nesting depth");
    }

    @Test
    void endlessInputIsRefused() {
        assertThatExceptionOfType(MalformedScorecard.class)
                .isThrownBy(() -> new ScorecardReader().read(new Spaces()))
                .withMessageContaining("length");
    }

    @Test
    void anEndlessStringIsRefused() {
        assertRefused("{\"submission\": \"" + "x".repeat(5 << 20), "String value length");
    }

    private static void assertRefused(String json, String message) {
        assertThatExceptionOfType(MalformedScorecard.class)
                .isThrownBy(() -> new ScorecardReader().read(new StringReader(json)))
                .withMessageContaining(message);
    }

    /** White space without end. */
    private static final class Spaces extends Reader {

        @Override
        public int read(char[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, ' ');
            return length;
        }

        @Override
        public void close() {}
    }
}
