package org.gradientgrader.core.cohort;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Provenance;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.model.SectionResult;
import org.gradientgrader.core.model.Timing;

/** Scorecards of one check an assignment. */
final class Cards {

    private Cards() {}

    static Scorecard of(AssignmentResult... assignments) {
        return new Scorecard(
                "a submission",
                Arrays.asList(assignments),
                List.of(),
                "",
                new Provenance("0.1.0", "rubric", "hash", "public:42", "none", "17", "1.0"),
                new Timing(Instant.EPOCH, Duration.ZERO));
    }

    /** Ten points for passing. */
    static AssignmentResult assignment(String name, Outcome outcome) {
        CriterionResult criterion =
                new CriterionResult(
                        "it works",
                        10,
                        outcome,
                        outcome == Outcome.PASSED
                                ? Optional.empty()
                                : Optional.of(Feedback.of("It does not.", List.of())));
        CheckResult check = new CheckResult("check", "1.1", "A check", List.of(criterion));
        return new AssignmentResult(
                name, name, "", List.of(new SectionResult("Section", List.of(check), List.of())));
    }
}
