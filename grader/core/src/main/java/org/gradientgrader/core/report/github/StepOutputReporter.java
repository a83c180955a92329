package org.gradientgrader.core.report.github;

import java.io.IOException;
import java.util.stream.Collectors;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.CheckLines;
import org.gradientgrader.core.report.Excerpt;
import org.gradientgrader.core.report.Headline;
import org.gradientgrader.core.report.NextCheck;
import org.gradientgrader.core.report.Reporter;
import org.gradientgrader.core.report.Sanitizer;

/**
 * The result as outputs of a step. Without a grade the numbers are empty: an empty text is no zero.
 */
public final class StepOutputReporter implements Reporter {

    private static final int TEXT = 4000;

    @Override
    public void write(Scorecard scorecard, Appendable out) throws IOException {
        boolean grade = !scorecard.incomplete();
        out.append(StepOutput.of("outcome", outcome(scorecard)));
        out.append(StepOutput.of("score", grade ? Integer.toString(scorecard.score()) : ""));
        out.append(StepOutput.of("max-score", grade ? Integer.toString(scorecard.maxScore()) : ""));
        out.append(
                StepOutput.of(
                        "percent", grade ? Integer.toString(Headline.percent(scorecard)) : ""));
        out.append(StepOutput.of("headline", Headline.of(scorecard)));
        out.append(
                StepOutput.of(
                        "submission",
                        Sanitizer.line(Excerpt.of(scorecard.submission(), TEXT)).strip()));
        out.append(
                StepOutput.of(
                        "next",
                        NextCheck.of(scorecard).stream()
                                .map(StepOutputReporter::next)
                                .collect(Collectors.joining())));
    }

    private static String outcome(Scorecard scorecard) {
        if (scorecard.incomplete()) {
            return "not-graded";
        }
        return scorecard.allPassed() ? "passed" : "failed";
    }

    private static String next(CheckResult check) {
        String title = Sanitizer.line(Excerpt.of(check.title(), TEXT));
        return check.place() + " " + title + "\n" + Excerpt.of(CheckLines.reason(check), TEXT);
    }
}
