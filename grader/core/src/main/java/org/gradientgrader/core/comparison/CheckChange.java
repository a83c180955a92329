package org.gradientgrader.core.comparison;

import java.util.Optional;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Feedback;

/**
 * A check that ended differently.
 *
 * @param before empty if the first scorecard does not have the check
 * @param after empty if the second does not
 */
public record CheckChange(Optional<CheckResult> before, Optional<CheckResult> after) {

    /** Returns the check's id. */
    public String id() {
        return any().id();
    }

    /** Returns the check's title. */
    public String title() {
        return any().title();
    }

    /** Returns the points gained, negative for points lost. */
    public int gain() {
        return after.map(CheckResult::score).orElse(0) - before.map(CheckResult::score).orElse(0);
    }

    /** Returns what the second scorecard says about it; empty if it says nothing against it. */
    public String reason() {
        return after.flatMap(CheckResult::decisive)
                .flatMap(CriterionResult::feedback)
                .map(Feedback::rationale)
                .orElse("");
    }

    /** Returns whether points or outcome differ. */
    boolean isChange() {
        return before.isEmpty()
                || after.isEmpty()
                || before.get().score() != after.get().score()
                || before.get().outcome() != after.get().outcome();
    }

    private CheckResult any() {
        return after.or(() -> before).orElseThrow();
    }
}
