package org.gradientgrader.core.assignments.explosiondetection;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.explosiondetection.StatisticsMistake.History;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.explosiondetection.ExplosionStatistics;
import org.gradientgrader.core.contract.explosiondetection.Summary;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.expectations.Refusals;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Section;

/** Section 2: many looks at the gradients. */
final class StatisticsSection {

    static final Section SECTION =
            section(
                    "Section 2: The Statistics",
                    check("explosion_statistics", "Statistics of a sequence of checks")
                            .criterion(
                                    5,
                                    "those of all checks equal the recomputed ones",
                                    (submission, inputs) ->
                                            ask(submission, finite(inputs), Summary::lifetime))
                            .criterion(
                                    5,
                                    "those of the window equal the recomputed ones",
                                    (submission, inputs) ->
                                            ask(submission, finite(inputs), Summary::recent))
                            .criterion(
                                    3,
                                    "norms that are not finite count, and are neither replaced nor left out",
                                    (submission, inputs) ->
                                            ask(submission, nonFinite(inputs), summary -> summary))
                            .criterion(
                                    1,
                                    "no checks, or no window, is refused",
                                    StatisticsSection::refusals)
                            .hint(
                                    "Take the norms 9, 1, 2, 3 with a threshold of 5 and a window of 2, and fill in all"
                                            + " eleven components on paper."));

    private StatisticsSection() {}

    private static final String SUMMARISE = "ExplosionStatistics.summarise";

    private static Stream<History> finite(Inputs inputs) {
        Situations situations = new Situations(inputs);
        double threshold = situations.threshold();
        return Stream.concat(
                Stream.of(
                        new History(
                                List.of(4 * threshold, threshold, threshold / 2, threshold / 4),
                                threshold,
                                2),
                        new History(List.of(threshold / 2, threshold / 4), threshold, 5)),
                Stream.of(3, 7, 12, 20).map(n -> history(situations, n, inputs.integer(2, 9))));
    }

    private static History history(Situations situations, int count, int window) {
        double threshold = situations.threshold();
        return new History(situations.history(count, threshold), threshold, window);
    }

    private static Stream<History> nonFinite(Inputs inputs) {
        Situations situations = new Situations(inputs);
        return Stream.of(
                spoilt(history(situations, 8, 3), 2, Double.NaN),
                spoilt(history(situations, 9, 4), 7, Double.NaN),
                spoilt(history(situations, 9, 4), 8, Double.POSITIVE_INFINITY),
                spoilt(history(situations, 6, 2), 0, Double.POSITIVE_INFINITY));
    }

    private static History spoilt(History history, int index, double norm) {
        List<Double> norms = new ArrayList<>(history.norms());
        norms.set(index, norm);
        return new History(norms, history.threshold(), history.window());
    }

    private static void ask(
            Submission submission, Stream<History> histories, Function<Summary, Record> judged) {
        new Inquiry<>(
                        History::right,
                        Parts::same,
                        (history, actual) ->
                                Parts.expect(
                                        SUMMARISE,
                                        judged.apply(actual),
                                        judged.apply(history.right()),
                                        "for       " + Situations.text(history.norms()),
                                        "with      threshold "
                                                + Numbers.text(history.threshold())
                                                + ", window "
                                                + history.window()),
                        StatisticsMistake::suspicions)
                .ask(histories.iterator(), history -> summarise(submission, history));
    }

    private static Summary summarise(Submission submission, History history) {
        return submission
                .get(ExplosionStatistics.class)
                .summarise(history.norms(), history.threshold(), history.window());
    }

    private static void refusals(Submission submission, Inputs inputs) {
        refused(submission, new History(List.of(), 1, 3), "for an empty list");
        refused(submission, new History(List.of(1.0), 1, 0), "for a window of 0");
    }

    private static void refused(Submission submission, History history, String situation) {
        Refusals.expect(
                IllegalArgumentException.class,
                SUMMARISE,
                situation,
                () -> summarise(submission, history));
    }
}
