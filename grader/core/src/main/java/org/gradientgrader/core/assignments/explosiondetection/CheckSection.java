package org.gradientgrader.core.assignments.explosiondetection;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.explosiondetection.CheckMistake.Look;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.explosiondetection.ExplosionCheck;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.expectations.Refusals;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Section;

/** Section 1: one look at the gradients. */
final class CheckSection {

    static final Section SECTION =
            section(
                    "Section 1: The Check",
                    check("explosion_check", "Check of one step's gradients")
                            .criterion(
                                    6,
                                    "norms, severity and verdict equal the recomputed ones, at the threshold too",
                                    CheckSection::finite)
                            .criterion(
                                    2,
                                    "norms are finite where only their squares are not",
                                    CheckSection::huge)
                            .criterion(
                                    3,
                                    "gradients that are not finite have exploded, and are not replaced",
                                    CheckSection::nonFinite)
                            .criterion(
                                    1,
                                    "an empty list and a threshold that is none are refused",
                                    CheckSection::refusals)
                            .hint(
                                    "Work out by hand what the norms 3 and 4 give with a threshold of 5. Then replace the"
                                            + " 4 by NaN, and do it again."));

    private CheckSection() {}

    private static final String CHECK = "ExplosionCheck.check";

    private static void finite(Submission submission, Inputs inputs) {
        Situations situations = new Situations(inputs);
        double threshold = situations.threshold();
        ask(
                submission,
                Stream.concat(
                        Stream.of(
                                new Look(situations.gradients(threshold, 0, 0), threshold),
                                new Look(
                                        situations.gradients(0.75 * threshold, 0.75 * threshold),
                                        threshold),
                                new Look(
                                        situations.gradients(threshold / 2, threshold / 2),
                                        threshold)),
                        Stream.of(1, 3, 6)
                                .map(
                                        n ->
                                                new Look(
                                                        situations.matrices(n),
                                                        situations.threshold()))));
    }

    /** Begins with a norm that everybody gets right, lest infinities look like a fixed answer. */
    private static void huge(Submission submission, Inputs inputs) {
        Situations situations = new Situations(inputs);
        ask(
                submission,
                Stream.of(
                        new Look(situations.gradients(3, 4), situations.threshold()),
                        new Look(situations.gradients(3e200, 4e200), situations.threshold()),
                        new Look(situations.gradients(1, 2e180), 1e190)));
    }

    private static void nonFinite(Submission submission, Inputs inputs) {
        Situations situations = new Situations(inputs);
        ask(
                submission,
                Stream.of(
                                situations.gradients(1, Double.NaN, 2),
                                situations.gradients(Double.POSITIVE_INFINITY, 1),
                                situations.gradients(0.5, Double.NaN, Double.POSITIVE_INFINITY))
                        .map(gradients -> new Look(gradients, situations.threshold())));
    }

    private static void ask(Submission submission, Stream<Look> looks) {
        new Inquiry<>(
                        Look::right,
                        Parts::same,
                        (look, actual) ->
                                Parts.expect(
                                        CHECK,
                                        actual,
                                        look.right(),
                                        "for       norms "
                                                + Situations.text(
                                                        Arrays.stream(look.norms())
                                                                .boxed()
                                                                .toList()),
                                        "with      threshold " + Numbers.text(look.threshold())),
                        CheckMistake::suspicions)
                .ask(
                        looks.iterator(),
                        look ->
                                submission
                                        .get(ExplosionCheck.class)
                                        .check(look.gradients(), look.threshold()));
    }

    private static void refusals(Submission submission, Inputs inputs) {
        Situations situations = new Situations(inputs);
        refused(submission, new Look(List.of(), 1), "for an empty list");
        for (double threshold : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            refused(
                    submission,
                    new Look(situations.matrices(1), threshold),
                    "for a threshold of " + Numbers.text(threshold));
        }
    }

    private static void refused(Submission submission, Look look, String situation) {
        Refusals.expect(
                IllegalArgumentException.class,
                CHECK,
                situation,
                () ->
                        submission
                                .get(ExplosionCheck.class)
                                .check(look.gradients(), look.threshold()));
    }
}
