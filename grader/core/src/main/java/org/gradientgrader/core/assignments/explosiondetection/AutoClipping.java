package org.gradientgrader.core.assignments.explosiondetection;

import static org.gradientgrader.core.rubric.Check.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.explosiondetection.AutoClipMistake.Choice;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.explosiondetection.AdaptiveClipping;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.expectations.Refusals;
import org.gradientgrader.core.expectations.Scalars;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Inputs;

/** The check of section 5 that has a history. */
final class AutoClipping {

    static final Check CHECK =
            check("auto_clipping", "A norm to clip at, by the history and a cap")
                    .criterion(
                            4,
                            "percentiles equal the recomputed ones, up to the cap",
                            AutoClipping::percentiles)
                    .criterion(
                            3,
                            "norms that are not finite stay in the history, as the largest",
                            AutoClipping::brokenHistories)
                    .criterion(
                            1,
                            "an empty history, and percentiles and caps that are none, are refused",
                            AutoClipping::autoRefusals)
                    .hint(
                            "Where between the norms 1, 2, 3 and 10 lies the percentile 50? Where does it lie if the"
                                    + " 10 becomes NaN?");

    private AutoClipping() {}

    private static final String AUTO = "AdaptiveClipping.autoClipNorm";
    private static final double TOLERANCE = 1e-9;

    private static void percentiles(Submission submission, Inputs inputs) {
        Situations situations = new Situations(inputs);
        double threshold = situations.threshold();
        Stream<Choice> capped =
                Stream.of(
                        new Choice(List.of(1e6 * threshold), 10, threshold),
                        new Choice(List.of(1.0, 2.0), 50, 100),
                        new Choice(situations.history(9, threshold), 100, threshold / 2));
        Stream<Choice> drawn =
                Stream.of(4, 7, 12, 30)
                        .map(
                                n ->
                                        new Choice(
                                                situations.history(n, threshold),
                                                inputs.integer(1, 99),
                                                1000 * threshold));
        ask(submission, Stream.concat(drawn, capped));
    }

    /** Places in the history are exact where an infinity is next to them. */
    private static void brokenHistories(Submission submission, Inputs inputs) {
        Situations situations = new Situations(inputs);
        double infinity = Double.POSITIVE_INFINITY;
        ask(
                submission,
                Stream.of(
                        broken(situations, 7, 50, Double.NaN, infinity),
                        new Choice(List.of(Double.NaN, 1.0, 2.0), 50, 100),
                        new Choice(List.of(Double.NaN, 1.0, 2.0), 75, 100),
                        new Choice(List.of(infinity, 1.0, Double.NaN, 3.0), 100, 64),
                        new Choice(List.of(infinity, Double.NaN), 50, 32)));
    }

    private static Choice broken(
            Situations situations, int finite, double percentile, double... more) {
        List<Double> history = new ArrayList<>();
        for (double norm : more) {
            history.add(norm);
        }
        double threshold = situations.threshold();
        history.addAll(situations.history(finite, threshold));
        return new Choice(history, percentile, 1000 * threshold);
    }

    private static void ask(Submission submission, Stream<Choice> choices) {
        new Inquiry<>(
                        Choice::right,
                        Near::numbers,
                        (Choice choice, Double actual) ->
                                Scalars.equal(
                                        "The norm of "
                                                + AUTO
                                                + " for percentile "
                                                + Numbers.text(choice.percentile())
                                                + " of "
                                                + Numbers.count(choice.history().size(), "norm"),
                                        actual,
                                        choice.right(),
                                        TOLERANCE),
                        AutoClipMistake::suspicions)
                .ask(choices.iterator(), choice -> choose(submission, choice));
    }

    private static double choose(Submission submission, Choice choice) {
        return submission
                .get(AdaptiveClipping.class)
                .autoClipNorm(choice.history(), choice.percentile(), choice.cap());
    }

    private static void autoRefusals(Submission submission, Inputs inputs) {
        Refusals.expect(
                IllegalArgumentException.class,
                AUTO,
                "for an empty history",
                () -> choose(submission, new Choice(List.of(), 10, 1)));
        for (double percentile : new double[] {-1, 101, Double.NaN}) {
            Refusals.expect(
                    IllegalArgumentException.class,
                    AUTO,
                    "for the percentile " + Numbers.text(percentile),
                    () -> choose(submission, new Choice(List.of(1.0, 2.0), percentile, 1)));
        }
        Limits.refused(AUTO, cap -> choose(submission, new Choice(List.of(1.0), 10, cap)));
    }
}
