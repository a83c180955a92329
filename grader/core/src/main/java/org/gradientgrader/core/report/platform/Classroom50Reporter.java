package org.gradientgrader.core.report.platform;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.CheckLines;
import org.gradientgrader.core.report.Excerpt;
import org.gradientgrader.core.report.JsonText;
import org.gradientgrader.core.report.OutcomeWords;
import org.gradientgrader.core.report.Reporter;
import org.gradientgrader.core.report.Sanitizer;

/**
 * The {@code result.json} of Classroom 50, version 1, a test for each criterion.
 *
 * <p>The form has no word for "could not grade"; its own runner writes 0 of 0 points and no tests
 * when grading breaks, and so does this.
 */
public final class Classroom50Reporter implements Reporter {

    private static final int NAME = 300;
    private static final int TEXT = 4_000;

    private final Map<String, String> environment;

    /** Reports for the submission that these variables describe. */
    public Classroom50Reporter(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** Says what is missing from these variables, if anything is. */
    public static Optional<String> complaint(Map<String, String> environment) {
        try {
            SubmissionIdentity.of(environment);
            return Optional.empty();
        } catch (MissingVariable e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    public void write(Scorecard scorecard, Appendable out) throws IOException {
        SubmissionIdentity identity = SubmissionIdentity.of(environment);
        out.append(JsonText.of(json -> write(identity, scorecard, json)));
    }

    private static void write(SubmissionIdentity identity, Scorecard scorecard, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", "classroom50/result/v1");
        json.writeStringField("classroom", identity.classroom());
        json.writeStringField("assignment", identity.assignment());
        json.writeStringField("assignment_type", identity.type());
        json.writeStringField("owner", identity.owner());
        json.writeStringField("submission", identity.submission());
        json.writeStringField("commit", identity.commit());
        json.writeStringField("release", identity.release());
        json.writeStringField("review", identity.review());
        json.writeStringField("datetime", identity.datetime().toString());
        json.writeStringField("graded_at", scorecard.timing().gradedAt().toString());
        json.writeNumberField("score", scorecard.incomplete() ? 0 : scorecard.score());
        json.writeNumberField("max-score", scorecard.incomplete() ? 0 : scorecard.maxScore());
        json.writeArrayFieldStart("tests");
        if (!scorecard.incomplete()) {
            for (CheckResult check : scorecard.checks()) {
                write(check, json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(CheckResult check, JsonGenerator json) throws IOException {
        for (CriterionResult criterion : check.criteria()) {
            String name = check.place() + " " + check.title() + ": " + criterion.title();
            json.writeStartObject();
            json.writeStringField("test-name", Sanitizer.line(Excerpt.of(name, NAME)));
            json.writeBooleanField("passed", criterion.outcome() == Outcome.PASSED);
            json.writeNumberField("score", criterion.score());
            json.writeNumberField("max-score", criterion.points());
            json.writeStringField("check", Sanitizer.line(Excerpt.of(check.id(), NAME)));
            json.writeStringField("outcome", OutcomeWords.words(criterion.outcome()));
            json.writeStringField(
                    "message",
                    Excerpt.of(criterion.feedback().map(CheckLines::text).orElse(""), TEXT));
            json.writeEndObject();
        }
    }
}
