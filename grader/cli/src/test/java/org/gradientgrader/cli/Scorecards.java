package org.gradientgrader.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Provenance;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.model.SectionResult;
import org.gradientgrader.core.model.Timing;

/** Small scorecards. */
final class Scorecards {

    private Scorecards() {}

    /** A scorecard with one check for each outcome. */
    static Scorecard of(Outcome... outcomes) {
        List<CheckResult> checks =
                IntStream.range(0, outcomes.length)
                        .mapToObj(
                                i ->
                                        new CheckResult(
                                                "some_check",
                                                "1." + (i + 1),
                                                "Some check",
                                                List.of(of(outcomes[i]))))
                        .toList();
        return new Scorecard(
                "somebody",
                List.of(
                        new AssignmentResult(
                                "gradient-flow",
                                "Gradient Flow",
                                "src/main/java/gradientflow",
                                List.of(new SectionResult("Section 1", checks, List.of())))),
                List.of(),
                "",
                new Provenance("1", "0".repeat(64), "0".repeat(64), "public:42", "none", "17", "1"),
                new Timing(Instant.EPOCH, Duration.ZERO));
    }

    private static CriterionResult of(Outcome outcome) {
        Optional<Feedback> feedback =
                outcome == Outcome.PASSED
                        ? Optional.empty()
                        : Optional.of(Feedback.of("It is not right.", List.of()));
        return new CriterionResult("it is right", 2, outcome, feedback);
    }
}
