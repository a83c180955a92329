package org.gradientgrader.core.report.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.Golden;
import org.gradientgrader.core.report.Reporter;
import org.gradientgrader.core.report.Scorecards;
import org.gradientgrader.core.report.github.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClassroomReporterTest {

    private static final String SCORECARDS = "org.gradientgrader.core.report.Scorecards#named";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void itIsAsInTheGoldenFile(String name, Scorecard card) throws IOException {
        Golden.assertMatches("classroom-" + name + ".json", text(new ClassroomReporter(), card));
    }

    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void stepOutputsAreAsInTheGoldenFile(String name, Scorecard card) throws IOException {
        Golden.assertMatches(
                "classroom-outputs-" + name + ".txt", text(new ClassroomOutputReporter(), card));
    }

    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void stepOutputsCarryTheSameResults(String name, Scorecard card) throws IOException {
        JsonNode results = results(card);
        Map<String, String> outputs = OutputFile.read(text(new ClassroomOutputReporter(), card));

        assertThat(outputs).hasSize(results.size() + 1);
        assertThat(outputs.get("runners").split(","))
                .containsExactlyElementsOf(results::fieldNames)
                .allMatch(id -> id.matches("[a-z0-9]+"));
        for (String id : outputs.get("runners").split(",")) {
            String json =
                    new String(
                            Base64.getDecoder().decode(outputs.get(id)), StandardCharsets.US_ASCII);
            assertThat(MAPPER.readTree(json)).isEqualTo(results.get(id));
        }
    }

    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void whatTheReporterShowsIsWhatItSends(String name, Scorecard card) throws IOException {
        for (JsonNode result : results(card)) {
            JsonNode test = result.get("tests").get(0);
            // its table: share of tests that passed, times the points
            boolean passed = test.get("status").textValue().equals("pass");
            int shown = passed ? result.get("max_score").intValue() : 0;

            assertThat(result.get("tests")).hasSize(1);
            assertThat(test.get("score").isInt()).isTrue();
            assertThat(test.get("score").intValue()).isEqualTo(shown);
            assertThat(test.get("line_no").intValue()).isZero();
        }
    }

    @Test
    void theResultsAddUpToTheScore() throws IOException {
        assertThat(points(results(Scorecards.halfDone()))).containsExactly(31, 100);
        assertThat(points(results(Scorecards.perfect()))).containsExactly(100, 100);
    }

    @Test
    void withoutAGradeNothingIsWorthAPointAndTheJobFails() throws IOException {
        JsonNode results = results(Scorecards.notGraded());

        assertThat(points(results)).containsExactly(0, 0);
        assertThat(results).allMatch(result -> result.get("status").textValue().equals("error"));
    }

    @Test
    void textsStayOnTheirLine() throws IOException {
        JsonNode results = results(Scorecards.hostile());

        assertThat(Stream.of("name", "message").flatMap(k -> results.findValues(k).stream()))
                .extracting(JsonNode::textValue)
                .allSatisfy(
                        text ->
                                assertThat(text)
                                        .doesNotContain("\n", "\r", "\u001b", "##[")
                                        .doesNotStartWith("::"));
    }

    private static List<Integer> points(JsonNode results) {
        int score = 0;
        int maxScore = 0;
        for (JsonNode result : results) {
            score += result.get("tests").get(0).get("score").intValue();
            maxScore += result.get("max_score").intValue();
        }
        return List.of(score, maxScore);
    }

    private static JsonNode results(Scorecard card) throws IOException {
        return MAPPER.readTree(text(new ClassroomReporter(), card));
    }

    private static String text(Reporter reporter, Scorecard card) throws IOException {
        StringBuilder out = new StringBuilder();
        reporter.write(card, out);
        return out.toString();
    }
}
