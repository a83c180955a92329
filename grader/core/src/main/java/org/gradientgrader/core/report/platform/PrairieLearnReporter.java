package org.gradientgrader.core.report.platform;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.CheckLines;
import org.gradientgrader.core.report.Excerpt;
import org.gradientgrader.core.report.Headline;
import org.gradientgrader.core.report.JsonText;
import org.gradientgrader.core.report.Reporter;
import org.gradientgrader.core.report.Sanitizer;

/**
 * The {@code results.json} of PrairieLearn's external graders, a test for each check.
 *
 * <p>The score is a share from 0 to 1. What could not be graded has none and is not gradable, so it
 * costs no attempt. The file stays below PrairieLearn's limit of 1 MB.
 */
public final class PrairieLearnReporter implements Reporter {

    private static final int DECIMALS = 6;
    private static final int TITLE = 200;
    private static final int TEXT = 4_000;
    private static final int PRINTED = 20_000;

    @Override
    public void write(Scorecard scorecard, Appendable out) throws IOException {
        out.append(JsonText.of(json -> write(scorecard, json)));
    }

    private static void write(Scorecard scorecard, JsonGenerator json) throws IOException {
        json.writeStartObject();
        // of nothing there is no share
        if (scorecard.incomplete() || scorecard.maxScore() == 0) {
            json.writeBooleanField("gradable", false);
            json.writeStringField("message", Headline.of(scorecard));
            json.writeArrayFieldStart("format_errors");
            json.writeString(Headline.of(scorecard));
            json.writeEndArray();
        } else {
            json.writeBooleanField("gradable", true);
            json.writeNumberField("score", share(scorecard));
            json.writeStringField("message", Headline.of(scorecard));
            tests(scorecard, json);
        }
        if (!scorecard.printed().isBlank()) {
            json.writeStringField(
                    "output",
                    "Printed by the submission, not by the grader:\n"
                            + Sanitizer.text(Excerpt.of(scorecard.printed(), PRINTED)));
        }
        json.writeEndObject();
    }

    /** Rounded down, so that 1 means all points. */
    private static BigDecimal share(Scorecard scorecard) {
        return BigDecimal.valueOf(scorecard.score())
                .divide(BigDecimal.valueOf(scorecard.maxScore()), DECIMALS, RoundingMode.DOWN);
    }

    private static void tests(Scorecard scorecard, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("tests");
        for (CheckResult check : scorecard.checks()) {
            String title = Sanitizer.line(Excerpt.of(check.title(), TITLE));
            json.writeStartObject();
            json.writeStringField("name", check.place() + " " + title);
            json.writeNumberField("points", check.score());
            json.writeNumberField("max_points", check.maxScore());
            json.writeStringField("output", Excerpt.of(CheckLines.text(check), TEXT));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
