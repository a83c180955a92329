package org.gradientgrader.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Scorecard;

/**
 * A check and where it stands.
 *
 * @param place for example {@code 1.2}: section 1, second check; the number of its TODO as well
 */
record PlacedCheck(String place, CheckResult check) {

    /** Returns the checks of section {@code number}, which counts from 1. */
    static List<PlacedCheck> of(int number, List<CheckResult> checks) {
        List<PlacedCheck> placed = new ArrayList<>();
        for (CheckResult check : checks) {
            placed.add(new PlacedCheck(number + "." + (placed.size() + 1), check));
        }
        return placed;
    }

    /** Returns the first mistake, else the first check that is not attempted. */
    static Optional<PlacedCheck> next(Scorecard scorecard) {
        List<PlacedCheck> all = new ArrayList<>();
        for (AssignmentResult assignment : scorecard.assignments()) {
            for (int i = 0; i < assignment.sections().size(); i++) {
                all.addAll(of(i + 1, assignment.sections().get(i).checks()));
            }
        }
        return all.stream()
                .filter(placed -> OutcomeWords.mistaken(placed.check.outcome()))
                .findFirst()
                .or(
                        () ->
                                all.stream()
                                        .filter(
                                                placed ->
                                                        placed.check.outcome()
                                                                == Outcome.NOT_ATTEMPTED)
                                        .findFirst());
    }
}
