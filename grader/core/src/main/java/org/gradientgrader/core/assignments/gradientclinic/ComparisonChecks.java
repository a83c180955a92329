package org.gradientgrader.core.assignments.gradientclinic;

import static org.gradientgrader.core.contract.gradientclinic.Optimiser.ADAM;
import static org.gradientgrader.core.contract.gradientclinic.Optimiser.SGD;
import static org.gradientgrader.core.contract.gradientclinic.Solution.NORMALISED;
import static org.gradientgrader.core.contract.gradientclinic.Solution.RELU;
import static org.gradientgrader.core.contract.gradientclinic.Solution.SIGMOID;
import static org.gradientgrader.core.rubric.Check.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientclinic.Row;
import org.gradientgrader.core.contract.gradientclinic.SolutionComparison;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.expectations.Scalars;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;

/** Whether runs are compared like with like. */
final class ComparisonChecks {

    static final Check EPOCHS_TO_TARGET =
            check("epochs_to_target", "Epochs to a target loss")
                    .criterion(
                            2,
                            "the first epoch at the target or below is found, counted from 1",
                            ComparisonChecks::reached)
                    .criterion(
                            1,
                            "a loss that is exactly the target reaches it",
                            ComparisonChecks::touched)
                    .criterion(
                            1,
                            "a run that never gets there has 0, and NaN is not there",
                            ComparisonChecks::neverReached)
                    .hint(
                            "Write down the losses 0.9, 0.5, 0.6, 0.4 and NaN. Which epoch is it for a target of"
                                    + " 0.5, and which for one of 0.3?");

    static final Check COMPARISON_ROWS =
            check("comparison_rows", "Table of all runs")
                    .criterion(
                            1,
                            "there is a row for each pair that has runs, in the order of the enums",
                            (submission, inputs) ->
                                    askForRows(submission, inputs, ComparisonChecks::expectPairs))
                    .criterion(
                            2,
                            "accuracies and their intervals equal the recomputed ones",
                            (submission, inputs) ->
                                    askForRows(
                                            submission, inputs, ComparisonChecks::expectAccuracies))
                    .criterion(
                            2,
                            "the runs that reached the target are counted, and their epochs averaged",
                            (submission, inputs) ->
                                    askForRows(submission, inputs, ComparisonChecks::expectEpochs))
                    .hint(
                            "Work out by hand the row of three runs with the accuracies 0.6, 0.8 and 0.7, of which"
                                    + " one never reaches the target. What changes if only the first was run?");

    static final Check COMPARISON_GAIN =
            check("comparison_gain", "Gain of one solution over another")
                    .criterion(
                            2,
                            "differences are taken within an optimiser, and averaged",
                            ComparisonChecks::gains)
                    .criterion(
                            1,
                            "without an optimiser that both had, the gain is NaN",
                            ComparisonChecks::noGains)
                    .hint(
                            "Draw a table with a row for each solution and a column for each optimiser, and strike"
                                    + " out a cell. Which differences are left in which only one thing changes?");

    private ComparisonChecks() {}

    private static final String EPOCHS = "SolutionComparison.epochsToTarget";
    private static final String ROWS = "SolutionComparison.rows";
    private static final String GAIN = "SolutionComparison.gain";
    private static final double TOLERANCE = 1e-9;

    private static void reached(Submission submission, Inputs inputs) {
        RandomRuns runs = new RandomRuns(inputs);
        askForEpochs(submission, Stream.of(runs.reaching(), runs.passing(), runs.reaching()));
    }

    private static void touched(Submission submission, Inputs inputs) {
        RandomRuns runs = new RandomRuns(inputs);
        askForEpochs(submission, Stream.of(runs.touching(), runs.touching()));
    }

    private static void neverReached(Submission submission, Inputs inputs) {
        RandomRuns runs = new RandomRuns(inputs);
        askForEpochs(
                submission,
                Stream.of(
                        runs.reaching(),
                        runs.flat(),
                        runs.broken(true),
                        runs.broken(false),
                        new Losses(List.of(), inputs.real(0.4, 0.6))));
    }

    private static void askForEpochs(Submission submission, Stream<Losses> questions) {
        new Inquiry<Losses, Integer>(
                        Losses::right,
                        Integer::equals,
                        ComparisonChecks::expectEpoch,
                        EpochMistake::suspicions)
                .ask(
                        questions.iterator(),
                        losses ->
                                submission
                                        .get(SolutionComparison.class)
                                        .epochsToTarget(losses.values(), losses.target()));
    }

    private static void expectEpoch(Losses losses, int actual) {
        if (actual != losses.right()) {
            throw new Rejection(
                    EPOCHS + " returned another epoch.",
                    "for       losses of "
                            + losses.values().stream().map(Numbers::text).toList()
                            + ", a target of "
                            + Numbers.text(losses.target()),
                    "got       " + actual,
                    "expected  " + losses.right());
        }
    }

    private static void askForRows(
            Submission submission, Inputs inputs, BiConsumer<RunTable.Question, List<Row>> judge) {
        RandomRuns runs = new RandomRuns(inputs);
        new Inquiry<>(RunTable.Question::right, RunTable::same, judge, RowMistake::suspicions)
                .ask(
                        Stream.of(runs.runs(), runs.fewRuns(), new RunTable.Question(List.of(), 1))
                                .iterator(),
                        question ->
                                submission
                                        .get(SolutionComparison.class)
                                        .rows(question.runs(), question.target()));
    }

    private static void expectPairs(RunTable.Question question, List<Row> actual) {
        List<String> got = actual.stream().map(ComparisonChecks::pair).toList();
        List<String> expected = question.right().stream().map(ComparisonChecks::pair).toList();
        if (!got.equals(expected)) {
            throw new Rejection(
                    ROWS + " has other rows than there are pairs, or in another order.",
                    "got       " + got,
                    "expected  " + expected);
        }
    }

    private static String pair(Row row) {
        return row.solution() + " " + row.optimiser();
    }

    private static void expectAccuracies(RunTable.Question question, List<Row> actual) {
        expectPairs(question, actual);
        List<Row> right = question.right();
        for (int i = 0; i < right.size(); i++) {
            expect("accuracy", right.get(i), actual.get(i).accuracy(), right.get(i).accuracy());
            expect("low end", right.get(i), actual.get(i).low(), right.get(i).low());
            expect("high end", right.get(i), actual.get(i).high(), right.get(i).high());
        }
    }

    private static void expectEpochs(RunTable.Question question, List<Row> actual) {
        expectPairs(question, actual);
        List<Row> right = question.right();
        for (int i = 0; i < right.size(); i++) {
            expect("reached", right.get(i), actual.get(i).reached(), right.get(i).reached());
            expect("epochs", right.get(i), actual.get(i).epochs(), right.get(i).epochs());
        }
    }

    private static void expect(String component, Row row, double actual, double right) {
        Scalars.equal(
                "The " + component + " of " + pair(row) + " in " + ROWS,
                actual,
                right,
                TOLERANCE,
                1);
    }

    private static void gains(Submission submission, Inputs inputs) {
        RandomRuns runs = new RandomRuns(inputs);
        askForGains(
                submission,
                Stream.of(
                        comparison(runs.rows(SIGMOID, SGD, ADAM), runs.rows(RELU, ADAM)),
                        comparison(runs.rows(SIGMOID, SGD, ADAM), runs.rows(RELU, SGD, ADAM)),
                        comparison(runs.rows(SIGMOID, SGD), runs.rows(RELU, SGD, ADAM))));
    }

    private static void noGains(Submission submission, Inputs inputs) {
        RandomRuns runs = new RandomRuns(inputs);
        askForGains(
                submission,
                Stream.of(
                        comparison(runs.rows(SIGMOID, ADAM), runs.rows(RELU, SGD, ADAM)),
                        comparison(runs.rows(SIGMOID, SGD), runs.rows(RELU, ADAM)),
                        comparison(runs.rows(SIGMOID, SGD, ADAM), List.of())));
    }

    /** Rows of a third solution have no part in a gain. */
    private static Comparison comparison(List<Row> base, List<Row> better) {
        List<Row> rows = new ArrayList<>(base);
        rows.addAll(better);
        rows.add(new Row(NORMALISED, ADAM, 0.99, 0.98, 1, 3, 5));
        return new Comparison(rows, RELU, SIGMOID);
    }

    private static void askForGains(Submission submission, Stream<Comparison> questions) {
        new Inquiry<Comparison, Double>(
                        Comparison::right,
                        Near::alike,
                        (comparison, actual) ->
                                Scalars.equal(GAIN, actual, comparison.right(), TOLERANCE, 1),
                        GainMistake::suspicions)
                .ask(
                        questions.iterator(),
                        c ->
                                submission
                                        .get(SolutionComparison.class)
                                        .gain(c.rows(), c.better(), c.base()));
    }
}
