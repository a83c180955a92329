package org.gradientgrader.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gradientgrader.core.model.Condition;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Portrait;
import org.gradientgrader.core.model.Series;

/** Portraits and figures with their numbers, in the schema's order. */
final class FigureJson {

    private final JsonGenerator json;

    FigureJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Portrait portrait) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", portrait.title());
        json.writeStringField("note", portrait.note());
        write(portrait.series());
        writeThresholds(portrait.thresholds());
        if (portrait.condition().isPresent()) {
            write(portrait.condition().get());
        }
        json.writeEndObject();
    }

    private void write(Condition condition) throws IOException {
        json.writeObjectFieldStart("condition");
        json.writeStringField("diagnosis", name(condition.diagnosis()));
        json.writeNumberField("decades", condition.decades());
        json.writeNumberField("growth", condition.growth());
        json.writeNumberField("layers", condition.layers());
        json.writeEndObject();
    }

    void write(Figure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", name(figure.kind()));
        json.writeStringField("title", figure.title());
        json.writeStringField("note", figure.note());
        write(figure.series());
        writeThresholds(figure.thresholds());
        json.writeEndObject();
    }

    private void writeThresholds(List<Figure.Threshold> thresholds) throws IOException {
        json.writeArrayFieldStart("thresholds");
        for (Figure.Threshold threshold : thresholds) {
            json.writeStartObject();
            json.writeStringField("name", threshold.name());
            json.writeNumberField("value", threshold.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(List<Series> all) throws IOException {
        json.writeArrayFieldStart("series");
        for (Series series : all) {
            write(series);
        }
        json.writeEndArray();
    }

    private void write(Series series) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", series.name());
        json.writeStringField("unit", series.unit());
        ScorecardJson.strings(json, "labels", series.labels());
        json.writeArrayFieldStart("values");
        for (double value : series.values()) {
            // not finite: written as the strings "NaN", "Infinity" and "-Infinity"
            json.writeNumber(value);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Returns for example {@code before_after}. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
