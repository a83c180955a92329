package org.gradientgrader.junit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.model.Misconception;
import org.opentest4j.TestAbortedException;

/** Check results as what JUnit understands: returning, failing, breaking, aborting. */
final class Verdicts {

    private Verdicts() {}

    /**
     * Ends a test as the check ended.
     *
     * @throws TestAbortedException if it was not attempted, which JUnit counts as skipped
     */
    static void conclude(CheckResult result) {
        switch (result.outcome()) {
            case PASSED -> {
                // the test passes by returning
            }
            case NOT_ATTEMPTED -> throw new TestAbortedException(message(result));
            case FAILED, NOT_COMPILED -> throw new CheckFailed(message(result));
            case ERROR, TIMED_OUT, CRASHED, NOT_GRADED -> throw new CheckBroke(message(result));
        }
    }

    private static String message(CheckResult result) {
        Feedback feedback = result.decisive().flatMap(CriterionResult::feedback).orElseThrow();
        return Stream.of(
                        result.title() + ": " + feedback.rationale(),
                        feedback.misconception().map(Misconception::text).orElse(""),
                        feedback.hint().isEmpty() ? "" : "Try: " + feedback.hint())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
