package org.gradientgrader.core.report.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.model.Timing;
import org.gradientgrader.core.report.Golden;
import org.gradientgrader.core.report.Scorecards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Classroom50ReporterTest {

    private static final String SCORECARDS = "org.gradientgrader.core.report.Scorecards#named";
    private static final String TIME = "\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ";
    private static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "CLASSROOM", "deep-learning",
                    "ASSIGNMENT", "gradient-flow",
                    "OWNER", "grace-hopper",
                    "SUBMISSION_TAG", "submit/2026-03-14T15-08-00Z-a1b2c3d",
                    "COMMIT_DATE", "2026-03-14T16:07:52+01:00",
                    "COMMIT_URL", "https://example.org/commit/a1b2c3d",
                    "RELEASE_URL", "https://example.org/releases/tag/submit%2Fx",
                    "REVIEW_URL", "https://example.org/compare/0...a1b2c3d");

    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void itIsAsInTheGoldenFile(String name, Scorecard card) throws IOException {
        Golden.assertMatches("classroom50-" + name + ".json", text(card, ENVIRONMENT));
    }

    /** The rules of the published schema; its licence keeps the file itself out of here. */
    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void itKeepsTheRulesOfTheSchema(String name, Scorecard card) throws IOException {
        JsonNode json = json(card, ENVIRONMENT);

        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "schema",
                        "classroom",
                        "assignment",
                        "assignment_type",
                        "owner",
                        "submission",
                        "commit",
                        "release",
                        "review",
                        "datetime",
                        "graded_at",
                        "score",
                        "max-score",
                        "tests");
        assertThat(json.get("schema").textValue()).isEqualTo("classroom50/result/v1");
        assertThat(json.get("submission").textValue()).startsWith("submit/");
        assertThat(json.get("datetime").textValue()).matches(TIME);
        assertThat(json.get("graded_at").textValue()).matches(TIME);
        assertPoints(json);
        assertThat(json.get("tests"))
                .allSatisfy(
                        test -> {
                            assertThat(test.get("test-name").textValue()).isNotBlank();
                            assertThat(test.get("passed").isBoolean()).isTrue();
                            assertPoints(test);
                        });
    }

    @Test
    void theTestsAddUpToTheScore() throws IOException {
        JsonNode json = json(Scorecards.halfDone(), ENVIRONMENT);
        int score = 0;
        int maxScore = 0;
        for (JsonNode test : json.get("tests")) {
            score += test.get("score").intValue();
            maxScore += test.get("max-score").intValue();
        }

        assertThat(List.of(score, maxScore)).containsExactly(31, 100);
        assertThat(json.get("score").intValue()).isEqualTo(31);
        assertThat(json.get("max-score").intValue()).isEqualTo(100);
    }

    @Test
    void withoutAGradeThereAreNoPointsToBeHad() throws IOException {
        JsonNode json = json(Scorecards.notGraded(), ENVIRONMENT);

        assertThat(json.get("max-score").intValue()).isZero();
        assertThat(json.get("tests")).isEmpty();
    }

    @Test
    void gradingAgainMovesOnlyTheMomentOfGrading() throws IOException {
        Scorecard card = Scorecards.halfDone();
        Timing later = new Timing(Instant.parse("2027-01-01T00:00:00Z"), Duration.ofSeconds(9));
        Scorecard again =
                new Scorecard(
                        card.submission(),
                        card.assignments(),
                        card.notes(),
                        card.printed(),
                        card.provenance(),
                        later);

        assertThat(text(again, ENVIRONMENT).replace("2027-01-01T00:00:00Z", "2026-03-14T15:09:26Z"))
                .isEqualTo(text(card, ENVIRONMENT));
    }

    @Test
    void theDateOfTheCommitIsWrittenInUtc() throws IOException {
        assertThat(json(Scorecards.perfect(), ENVIRONMENT).get("datetime").textValue())
                .isEqualTo("2026-03-14T15:07:52Z");
    }

    @Test
    void withoutTheDateOfTheCommitTheTagHasTheTime() throws IOException {
        assertThat(json(Scorecards.perfect(), with("COMMIT_DATE", "")).get("datetime").textValue())
                .isEqualTo("2026-03-14T15:08:00Z");
    }

    @Test
    void withoutAReviewTheCommitIsReviewed() throws IOException {
        assertThat(json(Scorecards.perfect(), with("REVIEW_URL", "")).get("review").textValue())
                .isEqualTo("https://example.org/commit/a1b2c3d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CLASSROOM",
                "ASSIGNMENT",
                "OWNER",
                "SUBMISSION_TAG",
                "COMMIT_URL",
                "RELEASE_URL"
            })
    void aMissingVariableIsNamed(String name) {
        assertThat(Classroom50Reporter.complaint(with(name, "")))
                .contains("the variable " + name + " is not set; Classroom 50's runner sets it");
        assertThatExceptionOfType(MissingVariable.class)
                .isThrownBy(() -> text(Scorecards.perfect(), with(name, "")))
                .withMessageContaining(name);
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMISSION_TAG, v1.0, does not begin with submit/",
        "COMMIT_DATE, yesterday, COMMIT_DATE is no time such as",
        "COMMIT_DATE, 2026-03-14, COMMIT_DATE is no time such as"
    })
    void aVariableOfAnotherFormIsNamed(String name, String value, String complaint) {
        assertThat(Classroom50Reporter.complaint(with(name, value)))
                .hasValueSatisfying(c -> assertThat(c).contains(complaint));
    }

    @Test
    void withoutAnyTimeTheCommandToGetItIsNamed() {
        Map<String, String> timeless = with("COMMIT_DATE", "");
        timeless.put("SUBMISSION_TAG", "submit/final");

        assertThat(Classroom50Reporter.complaint(timeless))
                .contains(
                        "COMMIT_DATE is not set, and SUBMISSION_TAG holds no time; set it with: git"
                                + " log -1 --format=%cI");
    }

    private static void assertPoints(JsonNode json) {
        assertThat(json.get("score").isInt()).isTrue();
        assertThat(json.get("max-score").isInt()).isTrue();
        assertThat(json.get("score").intValue())
                .isNotNegative()
                .isLessThanOrEqualTo(json.get("max-score").intValue());
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> changed = new HashMap<>(ENVIRONMENT);
        changed.put(name, value);
        return changed;
    }

    private static JsonNode json(Scorecard card, Map<String, String> environment)
            throws IOException {
        return new ObjectMapper().readTree(text(card, environment));
    }

    private static String text(Scorecard card, Map<String, String> environment) throws IOException {
        StringBuilder out = new StringBuilder();
        new Classroom50Reporter(environment).write(card, out);
        return out.toString();
    }
}
