package org.gradientgrader.core.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Scorecard;

/** The result in a sentence, in the same words in every report. */
public final class Headline {

    private Headline() {}

    /**
     * Returns for example {@code 31/100 points: 4 passed, 10 not attempted}, or that it is no
     * grade.
     */
    public static String of(Scorecard scorecard) {
        return scorecard.incomplete()
                ? notAGrade(scorecard)
                : points(scorecard) + " points: " + counts(scorecard);
    }

    /** Returns for example {@code 31/100}. */
    public static String points(Scorecard scorecard) {
        return scorecard.score() + "/" + scorecard.maxScore();
    }

    /**
     * Returns the percentage to show. Points alone do not make it 100: a criterion that failed may
     * be worth none.
     */
    public static int percent(Scorecard scorecard) {
        return scorecard.allPassed() ? 100 : Math.min(99, scorecard.percent());
    }

    /** Returns how many checks ended how, for example {@code 4 passed, 10 not attempted}. */
    public static String counts(Scorecard scorecard) {
        return tally(scorecard.checks()).entrySet().stream()
                .map(entry -> entry.getValue() + " " + OutcomeWords.words(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** Says whose fault it is that there is no grade. */
    public static String notAGrade(Scorecard scorecard) {
        return "NOT A GRADE: the grader itself failed at "
                + failures(scorecard.checks())
                + ". That is the grader's fault, not yours, and this score must not be used."
                + " Please tell your instructor.";
    }

    /** Returns how many checks ended how, the best outcome first. */
    static Map<Outcome, Integer> tally(List<CheckResult> checks) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        checks.forEach(check -> counts.merge(check.outcome(), 1, Integer::sum));
        return counts;
    }

    private static String failures(List<CheckResult> checks) {
        int count =
                Collections.frequency(
                        checks.stream().map(CheckResult::outcome).toList(), Outcome.NOT_GRADED);
        return count == 1 ? "1 check" : count + " checks";
    }
}
