package org.gradientgrader.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.gradientgrader.core.model.Provenance;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.model.Timing;

/** The outer object, in the schema's order. */
final class ScorecardJson {

    private final JsonGenerator json;

    ScorecardJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Scorecard scorecard) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schema_version", Scorecard.SCHEMA_VERSION);
        json.writeStringField("submission", scorecard.submission());
        json.writeNumberField("score", scorecard.score());
        json.writeNumberField("max_score", scorecard.maxScore());
        json.writeBooleanField("all_passed", scorecard.allPassed());
        json.writeBooleanField("is_grade", !scorecard.incomplete());
        json.writeArrayFieldStart("assignments");
        AssignmentJson assignments = new AssignmentJson(json);
        for (var assignment : scorecard.assignments()) {
            assignments.write(assignment);
        }
        json.writeEndArray();
        strings(json, "notes", scorecard.notes());
        json.writeStringField("printed", scorecard.printed());
        write(scorecard.provenance());
        write(scorecard.timing());
        json.writeEndObject();
    }

    private void write(Provenance provenance) throws IOException {
        json.writeObjectFieldStart("provenance");
        json.writeStringField("grader_version", provenance.graderVersion());
        json.writeStringField("rubric_hash", provenance.rubricHash());
        json.writeStringField("submission_hash", provenance.submissionHash());
        json.writeStringField("seed", provenance.seed());
        json.writeStringField("isolation", provenance.isolation());
        json.writeStringField("java_version", provenance.javaVersion());
        json.writeStringField("dl4j_version", provenance.dl4jVersion());
        json.writeEndObject();
    }

    private void write(Timing timing) throws IOException {
        json.writeObjectFieldStart("volatile");
        json.writeStringField("graded_at", timing.gradedAt().toString());
        json.writeNumberField(
                "duration_seconds", BigDecimal.valueOf(timing.duration().toMillis(), 3));
        json.writeEndObject();
    }

    static void strings(JsonGenerator json, String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
