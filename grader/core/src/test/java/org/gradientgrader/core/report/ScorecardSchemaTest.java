package org.gradientgrader.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.gradientgrader.core.model.Diagnosis;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScorecardSchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNode TEXT = text();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TEXT);

    @ParameterizedTest
    @MethodSource("org.gradientgrader.core.report.ConsoleReporterTest#scorecards")
    void everyScorecardIsValid(String name, Scorecard card) throws IOException {
        assertThat(SCHEMA.validate(MAPPER.readTree(JsonReporterTest.json(card)))).isEmpty();
    }

    @Test
    void everyKeyIsRequiredButTwoOfFeedbackAndAConditionOfPortraits() throws IOException {
        assertThat(mutants((object, key) -> object.remove(key) != null))
                .extracting(place -> place.replaceFirst(".*/([a-z]+/(0/)?[a-z]+)$", "$1"))
                .containsExactly(
                        "feedback/misconception", "feedback/location", "portraits/0/condition");
    }

    @Test
    void noKeyMayBeAdded() throws IOException {
        assertThat(mutants((object, key) -> object.put(key + "_too", 1) != null)).isEmpty();
    }

    @Test
    void noKeyMayHoldAnotherType() throws IOException {
        assertThat(mutants((object, key) -> object.putArray(key).addObject() != null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/schema_version, 2",
        "/score, -1",
        "/score, 0.5",
        "/is_grade, \"yes\"",
        "/assignments/0/sections/0/checks/0/outcome, \"perfect\"",
        "/assignments/0/sections/0/checks/0/criteria, []",
        "/assignments/0/sections/0/checks/0/criteria/0/outcome, \"failed\"",
        "/assignments/0/sections/0/checks/0/criteria/1/outcome, \"passed\"",
        "/assignments/0/sections/0/checks/0/criteria/1/score, 2",
        "/assignments/0/sections/0/portraits/0/series/0/values, [\"nan\"]",
        "/assignments/0/sections/0/checks/0/place, \"4\"",
        "/assignments/0/sections/0/checks/0/criteria/1/feedback/location/line, 0",
        "/volatile/graded_at, \"yesterday\"",
        "/volatile/duration_seconds, -1"
    })
    void wrongValuesAreRefused(String place, String value) throws IOException {
        JsonNode card = halfDone();
        int slash = place.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) card.at(place.substring(0, slash));
        parent.set(place.substring(slash + 1), MAPPER.readTree(value));

        assertThat(SCHEMA.validate(card)).isNotEmpty();
    }

    @Test
    void itsOutcomesAreTheModels() {
        List<String> names = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            names.add(AssignmentJson.name(outcome));
        }

        assertThat(TEXT.at("/$defs/outcome/enum")).extracting(JsonNode::asText).isEqualTo(names);
    }

    @Test
    void itsDiagnosesAreTheModels() {
        List<String> names = Arrays.stream(Diagnosis.values()).map(FigureJson::name).toList();

        assertThat(TEXT.at("/$defs/condition/properties/diagnosis/enum"))
                .extracting(JsonNode::asText)
                .isEqualTo(names);
    }

    @Test
    void itsKindsOfFiguresAreTheModels() {
        List<String> names = Arrays.stream(Figure.Kind.values()).map(FigureJson::name).toList();

        assertThat(TEXT.at("/$defs/figure/properties/kind/enum"))
                .extracting(JsonNode::asText)
                .isEqualTo(names);
    }

    @Test
    void everyPropertyIsDescribed() {
        List<JsonNode> properties = new ArrayList<>();
        TEXT.at("/properties").forEach(properties::add);
        TEXT.at("/$defs").forEach(d -> d.path("properties").forEach(properties::add));

        assertThat(properties)
                .hasSizeGreaterThan(40)
                .allMatch(property -> property.has("description") || property.has("$ref"));
    }

    /** Changes each key of each object, one at a time, and returns the changes that still pass. */
    private static List<String> mutants(BiPredicate<ObjectNode, String> change) throws IOException {
        List<String> survivors = new ArrayList<>();
        for (String[] place : keys(halfDone(), "", new ArrayList<>())) {
            JsonNode card = halfDone();
            change.test((ObjectNode) card.at(place[0]), place[1]);
            if (SCHEMA.validate(card).isEmpty()) {
                survivors.add(place[0] + "/" + place[1]);
            }
        }
        return survivors;
    }

    private static List<String[]> keys(JsonNode node, String place, List<String[]> found) {
        // the last element stands for its array
        if (node.isArray() && !node.isEmpty()) {
            keys(node.get(node.size() - 1), place + "/" + (node.size() - 1), found);
        }
        node.properties()
                .forEach(
                        field -> {
                            found.add(new String[] {place, field.getKey()});
                            keys(field.getValue(), place + "/" + field.getKey(), found);
                        });
        return found;
    }

    /**
     * One section, whose last criterion has feedback, so that a path holds every kind of object.
     */
    private static JsonNode halfDone() throws IOException {
        JsonNode card = MAPPER.readTree(JsonReporterTest.json(Scorecards.halfDone()));
        var sections = (ArrayNode) card.at("/assignments/0/sections");
        while (sections.size() > 1) {
            sections.remove(1);
        }
        var checks = (ArrayNode) sections.get(0).get("checks");
        while (checks.size() > 1) {
            checks.remove(1);
        }
        ObjectNode feedback = (ObjectNode) checks.at("/0/criteria/1/feedback");
        feedback.putObject("location").put("file", "SigmoidNetwork.java").put("line", 12);
        return card;
    }

    private static JsonNode text() {
        try (InputStream in = JsonReporter.class.getResourceAsStream("scorecard-v1.schema.json")) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
