package org.gradientgrader.core.report.platform;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.CheckLines;
import org.gradientgrader.core.report.Excerpt;
import org.gradientgrader.core.report.Headline;
import org.gradientgrader.core.report.Sanitizer;

/**
 * A criterion as GitHub Classroom's reporter takes the result of a test runner.
 *
 * <p>The reporter shows points by counting tests and sends points by adding up their scores. With a
 * single test that has all points or none, the two agree.
 *
 * @param id of the step that the result pretends to come from: letters and digits, because it
 *     becomes the name of an environment variable
 * @param name of the test
 * @param status {@code pass}, {@code fail} or {@code error}
 * @param score points earned
 * @param maxScore points that can be had
 * @param message why it did not pass; empty if it did
 */
record RunnerResult(
        String id, String name, String status, int score, int maxScore, String message) {

    private static final int NAME = 300;
    private static final int MESSAGE = 2_000;

    /** Returns a result for each criterion; worth nothing if the scorecard is no grade. */
    static List<RunnerResult> of(Scorecard scorecard) {
        List<RunnerResult> results = new ArrayList<>();
        int number = 0;
        for (AssignmentResult assignment : scorecard.assignments()) {
            String prefix = number == 0 ? "" : "a" + (number + 1);
            for (CheckResult check : assignment.checks()) {
                for (int i = 0; i < check.criteria().size(); i++) {
                    RunnerResult result = of(check, check.criteria().get(i), prefix + id(check, i));
                    results.add(scorecard.incomplete() ? result.withoutPoints(scorecard) : result);
                }
            }
            number++;
        }
        return results;
    }

    /** Returns for example {@code s1c2k1}: section 1, check 2, criterion 1. */
    private static String id(CheckResult check, int index) {
        return "s" + check.place().replace(".", "c") + "k" + (index + 1);
    }

    private static RunnerResult of(CheckResult check, CriterionResult criterion, String id) {
        String name = check.place() + " " + check.title() + ": " + criterion.title();
        String message = criterion.feedback().map(CheckLines::text).orElse("");
        return new RunnerResult(
                id,
                Sanitizer.line(Excerpt.of(name, NAME)),
                status(criterion.outcome()),
                criterion.score(),
                criterion.points(),
                Sanitizer.line(Excerpt.of(message, MESSAGE)));
    }

    private static String status(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "pass";
            case FAILED, NOT_ATTEMPTED, ERROR, NOT_COMPILED -> "fail";
            case TIMED_OUT, CRASHED, NOT_GRADED -> "error";
        };
    }

    /** The reporter sends nothing if no result is worth a point, and it reports the error. */
    private RunnerResult withoutPoints(Scorecard scorecard) {
        return new RunnerResult(id, name, "error", 0, 0, Headline.notAGrade(scorecard));
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", 1);
        json.writeStringField("status", status);
        json.writeNumberField("max_score", maxScore);
        json.writeArrayFieldStart("tests");
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("status", status);
        json.writeNumberField("score", score);
        json.writeStringField("message", message);
        json.writeStringField("test_code", "");
        json.writeStringField("filename", "");
        // the reporter prints "line undefined" without it
        json.writeNumberField("line_no", 0);
        json.writeNumberField("duration", 0);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
