package org.gradientgrader.core.report.platform;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Provenance;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.CheckLines;
import org.gradientgrader.core.report.Excerpt;
import org.gradientgrader.core.report.Headline;
import org.gradientgrader.core.report.JsonText;
import org.gradientgrader.core.report.Reporter;
import org.gradientgrader.core.report.Sanitizer;

/**
 * The {@code results.json} of Gradescope's autograder specification, a test for each check.
 *
 * <p>There is no score at the top, which would override the tests'. Without a grade there is none
 * anywhere: such tests are shown as information, and Gradescope reports that no score was given.
 */
public final class GradescopeReporter implements Reporter {

    private static final int TITLE = 200;
    private static final int TEXT = 10_000;

    @Override
    public void write(Scorecard scorecard, Appendable out) throws IOException {
        out.append(JsonText.of(json -> write(scorecard, json)));
    }

    private static void write(Scorecard scorecard, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("execution_time", scorecard.timing().duration().toSeconds());
        json.writeStringField("output", Headline.of(scorecard));
        json.writeStringField("output_format", "text");
        json.writeStringField("test_output_format", "text");
        json.writeStringField("test_name_format", "text");
        json.writeArrayFieldStart("tests");
        for (CheckResult check : scorecard.checks()) {
            write(check, scorecard.incomplete(), json);
        }
        json.writeEndArray();
        write(scorecard.provenance(), json);
        json.writeEndObject();
    }

    private static void write(CheckResult check, boolean informational, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        if (!informational) {
            json.writeNumberField("score", check.score());
            json.writeNumberField("max_score", check.maxScore());
            json.writeStringField(
                    "status", check.outcome() == Outcome.PASSED ? "passed" : "failed");
        }
        json.writeStringField("name", Sanitizer.line(Excerpt.of(check.title(), TITLE)));
        json.writeStringField("number", check.place());
        json.writeStringField("output", Excerpt.of(CheckLines.text(check), TEXT));
        json.writeEndObject();
    }

    /** Gradescope keeps this for later gradings; students do not see it. */
    private static void write(Provenance provenance, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("extra_data");
        json.writeStringField("grader_version", text(provenance.graderVersion()));
        json.writeStringField("rubric_hash", text(provenance.rubricHash()));
        json.writeStringField("submission_hash", text(provenance.submissionHash()));
        json.writeStringField("seed", text(provenance.seed()));
        json.writeStringField("isolation", text(provenance.isolation()));
        json.writeEndObject();
    }

    private static String text(String untrusted) {
        return Sanitizer.line(Excerpt.of(untrusted, TITLE));
    }
}
