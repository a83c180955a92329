package org.gradientgrader.core.report.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.Golden;
import org.gradientgrader.core.report.Scorecards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrairieLearnReporterTest {

    @ParameterizedTest
    @MethodSource("org.gradientgrader.core.report.Scorecards#named")
    void itIsAsInTheGoldenFile(String name, Scorecard card) throws IOException {
        Golden.assertMatches("prairielearn-" + name + ".json", text(card));
    }

    @Test
    void theScoreIsAShareAndEveryTestHasPoints() throws IOException {
        JsonNode json = json(Scorecards.halfDone());

        assertThat(json.get("score").decimalValue()).isEqualByComparingTo("0.31");
        assertThat(json.get("tests"))
                .hasSize(14)
                .allMatch(test -> test.get("points").isInt() && test.get("max_points").isInt());
    }

    @Test
    void whatCouldNotBeGradedIsNotGradable() throws IOException {
        JsonNode json = json(Scorecards.notGraded());

        assertThat(json.get("gradable").booleanValue()).isFalse();
        assertThat(json.get("format_errors")).hasSize(1);
        assertThat(json.has("score")).isFalse();
        assertThat(json.has("tests")).isFalse();
    }

    @Test
    void ofNoPointsThereIsNoShare() throws IOException {
        AssignmentResult empty = new AssignmentResult("a", "A", "", List.of());

        assertThat(
                        json(Scorecards.card("ada", empty, List.of(), ""))
                                .get("gradable")
                                .booleanValue())
                .isFalse();
    }

    @Test
    void whatWasPrintedIsCutBelowTheLimit() throws IOException {
        Scorecard card = Scorecards.halfDone();
        Scorecard loud =
                Scorecards.card(
                        "ada", card.assignments().get(0), List.of(), "\u68af".repeat(2_000_000));

        assertThat(text(loud)).hasSizeLessThan(500_000);
    }

    private static JsonNode json(Scorecard card) throws IOException {
        return new ObjectMapper().readTree(text(card));
    }

    private static String text(Scorecard card) throws IOException {
        StringBuilder out = new StringBuilder();
        new PrairieLearnReporter().write(card, out);
        return out.toString();
    }
}
