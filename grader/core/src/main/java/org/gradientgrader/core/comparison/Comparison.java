package org.gradientgrader.core.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Scorecard;

/**
 * Two scorecards side by side.
 *
 * @param before the first one
 * @param after the second one
 * @param causes what they rest on and do not share
 * @param changes checks that ended differently, in the order of the second scorecard
 */
public record Comparison(
        Scorecard before, Scorecard after, List<Cause> causes, List<CheckChange> changes) {

    /** Copies both lists. */
    public Comparison {
        causes = List.copyOf(causes);
        changes = List.copyOf(changes);
    }

    /** Compares two scorecards. */
    public static Comparison of(Scorecard before, Scorecard after) {
        return new Comparison(
                before,
                after,
                Cause.between(before.provenance(), after.provenance()),
                changes(before, after));
    }

    /** Returns the points gained, negative for points lost. */
    public int gain() {
        return after.score() - before.score();
    }

    private static List<CheckChange> changes(Scorecard before, Scorecard after) {
        Set<String> ids = new LinkedHashSet<>();
        after.checks().forEach(check -> ids.add(check.id()));
        before.checks().forEach(check -> ids.add(check.id()));
        List<CheckChange> changes = new ArrayList<>();
        for (String id : ids) {
            CheckChange change = new CheckChange(find(before, id), find(after, id));
            if (change.isChange()) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Optional<CheckResult> find(Scorecard scorecard, String id) {
        return scorecard.checks().stream().filter(check -> check.id().equals(id)).findFirst();
    }
}
