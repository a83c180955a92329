package org.gradientgrader.core.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.gradientgrader.core.model.Condition;
import org.gradientgrader.core.model.Diagnosis;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Portrait;
import org.gradientgrader.core.model.Series;

/** Portraits and figures with their numbers. */
final class FigureReader {

    private FigureReader() {}

    static Portrait portrait(JsonNode node, String place) throws MalformedScorecard {
        return StrictObject.read(
                node,
                place,
                object ->
                        new Portrait(
                                object.text("title"),
                                object.text("note"),
                                object.list("series", FigureReader::series),
                                object.list("thresholds", FigureReader::threshold),
                                object.optional("condition", FigureReader::condition)));
    }

    private static Condition condition(JsonNode node, String place) throws MalformedScorecard {
        return StrictObject.read(
                node,
                place,
                object ->
                        new Condition(
                                object.value("diagnosis", FigureReader::diagnosis),
                                object.value("decades", FigureReader::real),
                                object.value("growth", FigureReader::real),
                                object.count("layers", Integer.MAX_VALUE)));
    }

    static Figure figure(JsonNode node, String place) throws MalformedScorecard {
        return StrictObject.read(
                node,
                place,
                object ->
                        new Figure(
                                object.value("kind", FigureReader::kind),
                                object.text("title"),
                                object.text("note"),
                                object.list("series", FigureReader::series),
                                object.list("thresholds", FigureReader::threshold)));
    }

    private static Figure.Kind kind(JsonNode node, String place) throws MalformedScorecard {
        return Arrays.stream(Figure.Kind.values())
                .filter(kind -> FigureJson.name(kind).equals(node.textValue()))
                .findFirst()
                .orElseThrow(() -> StrictObject.malformed(place, "is no kind of figure"));
    }

    private static Diagnosis diagnosis(JsonNode node, String place) throws MalformedScorecard {
        return Arrays.stream(Diagnosis.values())
                .filter(diagnosis -> FigureJson.name(diagnosis).equals(node.textValue()))
                .findFirst()
                .orElseThrow(() -> StrictObject.malformed(place, "is no diagnosis"));
    }

    private static Figure.Threshold threshold(JsonNode node, String place)
            throws MalformedScorecard {
        return StrictObject.read(
                node,
                place,
                object ->
                        new Figure.Threshold(
                                object.text("name"), object.value("value", FigureReader::real)));
    }

    private static Series series(JsonNode node, String place) throws MalformedScorecard {
        return StrictObject.read(
                node,
                place,
                object ->
                        new Series(
                                object.text("name"),
                                object.text("unit"),
                                object.texts("labels"),
                                object.list("values", FigureReader::real)));
    }

    private static Double real(JsonNode node, String place) throws MalformedScorecard {
        if (node.isNumber() && Double.isFinite(node.doubleValue())) {
            return node.doubleValue();
        }
        // only strings: 1e999 is no finite number, and its text would be "Infinity"
        return switch (node.isTextual() ? node.textValue() : "") {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw StrictObject.malformed(place, "is no number");
        };
    }
}
