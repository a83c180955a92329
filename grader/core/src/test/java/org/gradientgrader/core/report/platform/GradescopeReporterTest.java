package org.gradientgrader.core.report.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.Golden;
import org.gradientgrader.core.report.Scorecards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GradescopeReporterTest {

    private static final String SCORECARDS = "org.gradientgrader.core.report.Scorecards#named";

    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void itIsAsInTheGoldenFile(String name, Scorecard card) throws IOException {
        Golden.assertMatches("gradescope-" + name + ".json", text(card));
    }

    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void onlyKeysOfTheSpecificationAreUsed(String name, Scorecard card) throws IOException {
        JsonNode json = json(card);
        Set<String> top =
                Set.of(
                        "execution_time",
                        "output",
                        "output_format",
                        "test_output_format",
                        "test_name_format",
                        "tests",
                        "extra_data");
        Set<String> test = Set.of("score", "max_score", "status", "name", "number", "output");

        assertThat(json.fieldNames()).toIterable().isSubsetOf(top);
        assertThat(json.get("tests"))
                .allSatisfy(t -> assertThat(t.fieldNames()).toIterable().isSubsetOf(test));
    }

    @Test
    void theTestsAddUpToTheScore() throws IOException {
        JsonNode json = json(Scorecards.halfDone());

        assertThat(sum(json, "score")).isEqualTo(31);
        assertThat(sum(json, "max_score")).isEqualTo(100);
        assertThat(json.has("score")).isFalse();
    }

    @Test
    void withoutAGradeNothingHasAScore() throws IOException {
        JsonNode json = json(Scorecards.notGraded());

        assertThat(json.findValues("score")).isEmpty();
        assertThat(json.findValues("max_score")).isEmpty();
        assertThat(json.get("output").textValue()).startsWith("NOT A GRADE");
    }

    private static int sum(JsonNode json, String key) {
        return StreamSupport.stream(json.get("tests").spliterator(), false)
                .mapToInt(test -> test.get(key).intValue())
                .sum();
    }

    private static JsonNode json(Scorecard card) throws IOException {
        return new ObjectMapper().readTree(text(card));
    }

    private static String text(Scorecard card) throws IOException {
        StringBuilder out = new StringBuilder();
        new GradescopeReporter().write(card, out);
        return out.toString();
    }
}
