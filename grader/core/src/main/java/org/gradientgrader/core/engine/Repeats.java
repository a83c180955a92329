package org.gradientgrader.core.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.model.Misconception;

/** Remembers where each mistake was named first. */
final class Repeats {

    private final Map<String, String> places = new HashMap<>();

    /** Returns the result with its repeated mistakes marked, and remembers the others. */
    CheckResult marked(CheckResult result) {
        List<CriterionResult> criteria = result.criteria().stream().map(this::marked).toList();
        criteria.stream()
                .map(CriterionResult::feedback)
                .flatMap(Optional::stream)
                .map(Feedback::misconception)
                .flatMap(Optional::stream)
                .map(Misconception::id)
                .forEach(id -> places.putIfAbsent(id, result.place()));
        return new CheckResult(result.id(), result.place(), result.title(), criteria);
    }

    private CriterionResult marked(CriterionResult criterion) {
        return new CriterionResult(
                criterion.title(),
                criterion.points(),
                criterion.outcome(),
                criterion.feedback().map(this::marked));
    }

    private Feedback marked(Feedback feedback) {
        return feedback.misconception()
                .map(Misconception::id)
                .filter(places::containsKey)
                .map(id -> feedback.repeating(places.get(id)))
                .orElse(feedback);
    }
}
