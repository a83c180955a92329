package org.gradientgrader.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void equalScorecardsHaveNeitherCausesNorChanges() {
        Scorecard card = card("1", passed("a"), failed("b"));

        assertThat(Comparison.of(card, card))
                .isEqualTo(new Comparison(card, card, List.of(), List.of()));
    }

    @Test
    void anotherSubmissionIsACause() {
        assertThat(Comparison.of(card("1", passed("a")), card("2", passed("a"))).causes())
                .containsExactly(new Cause("submission", "1", "2"));
    }

    @Test
    void onlyChecksThatEndedDifferentlyAreChanges() {
        Comparison comparison =
                Comparison.of(
                        card("1", passed("a"), failed("b")), card("1", passed("a"), passed("b")));

        assertThat(comparison.changes()).extracting(CheckChange::id).containsExactly("b");
        assertThat(comparison.gain()).isEqualTo(3);
    }

    @Test
    void lostCheckSaysWhy() {
        CheckChange change =
                Comparison.of(card("1", passed("a")), card("1", failed("a"))).changes().get(0);

        assertThat(change.gain()).isEqualTo(-3);
        assertThat(change.reason()).isEqualTo("a is wrong.");
    }

    @Test
    void checkThatOnlyOneOfThemHasIsAChange() {
        Comparison comparison = Comparison.of(card("1", passed("old")), card("1", passed("new")));

        assertThat(comparison.changes())
                .containsExactly(
                        new CheckChange(Optional.empty(), Optional.of(passed("new"))),
                        new CheckChange(Optional.of(passed("old")), Optional.empty()));
    }

    private static Scorecard card(String submissionHash, CheckResult... checks) {
        return new Scorecard(
                "somebody",
                List.of(
                        new AssignmentResult(
                                "x",
                                "X",
                                "",
                                List.of(new SectionResult("S", Arrays.asList(checks), List.of())))),
                List.of(),
                "",
                new Provenance("1", "r", submissionHash, "public:42", "none", "17", "1"),
                new Timing(Instant.EPOCH, Duration.ZERO));
    }

    private static CheckResult passed(String id) {
        return check(id, new CriterionResult("asked", 3, Outcome.PASSED, Optional.empty()));
    }

    private static CheckResult failed(String id) {
        Feedback feedback = Feedback.of(id + " is wrong.", List.of());
        return check(id, new CriterionResult("asked", 3, Outcome.FAILED, Optional.of(feedback)));
    }

    private static CheckResult check(String id, CriterionResult criterion) {
        return new CheckResult(id, "1.1", "Title of " + id, List.of(criterion));
    }
}
