package org.gradientgrader.core.report;

import java.util.Optional;
import java.util.function.Predicate;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Scorecard;

/** The one thing to do next. */
public final class NextCheck {

    private NextCheck() {}

    /** Returns the first mistake, else the first check that is not attempted. */
    public static Optional<CheckResult> of(Scorecard scorecard) {
        return first(scorecard, OutcomeWords::mistaken)
                .or(() -> first(scorecard, outcome -> outcome == Outcome.NOT_ATTEMPTED));
    }

    private static Optional<CheckResult> first(Scorecard scorecard, Predicate<Outcome> wanted) {
        return scorecard.checks().stream().filter(c -> wanted.test(c.outcome())).findFirst();
    }
}
