package org.gradientgrader.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Location;
import org.gradientgrader.core.model.Misconception;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Portrait;
import org.gradientgrader.core.model.SectionResult;

/** An assignment down to its criteria, in the schema's order. */
final class AssignmentJson {

    private final JsonGenerator json;
    private final FigureJson figures;

    AssignmentJson(JsonGenerator json) {
        this.json = json;
        this.figures = new FigureJson(json);
    }

    void write(AssignmentResult assignment) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", assignment.name());
        json.writeStringField("title", assignment.title());
        json.writeStringField("folder", assignment.folder());
        json.writeNumberField("score", assignment.score());
        json.writeNumberField("max_score", assignment.maxScore());
        json.writeArrayFieldStart("sections");
        for (SectionResult section : assignment.sections()) {
            write(section);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(SectionResult section) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", section.title());
        json.writeNumberField("score", section.score());
        json.writeNumberField("max_score", section.maxScore());
        json.writeArrayFieldStart("checks");
        for (CheckResult check : section.checks()) {
            write(check);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("portraits");
        for (Portrait portrait : section.portraits()) {
            figures.write(portrait);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("figures");
        for (Figure figure : section.figures()) {
            figures.write(figure);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(CheckResult check) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", check.id());
        json.writeStringField("place", check.place());
        json.writeStringField("title", check.title());
        json.writeStringField("outcome", name(check.outcome()));
        json.writeNumberField("score", check.score());
        json.writeNumberField("max_score", check.maxScore());
        json.writeArrayFieldStart("criteria");
        for (CriterionResult criterion : check.criteria()) {
            write(criterion);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(CriterionResult criterion) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", criterion.title());
        json.writeStringField("outcome", name(criterion.outcome()));
        json.writeNumberField("score", criterion.score());
        json.writeNumberField("max_score", criterion.points());
        if (criterion.feedback().isPresent()) {
            write(criterion.feedback().get());
        }
        json.writeEndObject();
    }

    private void write(Feedback feedback) throws IOException {
        json.writeObjectFieldStart("feedback");
        json.writeStringField("rationale", feedback.rationale());
        ScorecardJson.strings(json, "details", feedback.details());
        if (feedback.location().isPresent()) {
            write(feedback.location().get());
        }
        if (feedback.misconception().isPresent()) {
            write(feedback.misconception().get());
        }
        json.writeStringField("hint", feedback.hint());
        json.writeStringField("replay", feedback.replay());
        json.writeEndObject();
    }

    private void write(Location location) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("file", location.file());
        json.writeNumberField("line", location.line());
        json.writeEndObject();
    }

    private void write(Misconception misconception) throws IOException {
        json.writeObjectFieldStart("misconception");
        json.writeStringField("id", misconception.id());
        json.writeStringField("sentence", misconception.sentence());
        json.writeStringField("seen_in", misconception.seenIn());
        json.writeEndObject();
    }

    /** Returns for example {@code not_attempted}. */
    static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
