package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gradientgrader.core.contract.gradientclinic.Optimiser;
import org.gradientgrader.core.contract.gradientclinic.Row;
import org.gradientgrader.core.contract.gradientclinic.Run;
import org.gradientgrader.core.contract.gradientclinic.Solution;
import org.gradientgrader.core.rubric.Inputs;

/** The grader's own runs: losses, accuracies, and tables of them. */
final class RandomRuns {

    private static final double NAN = Double.NaN;

    private final Inputs inputs;

    RandomRuns(Inputs inputs) {
        this.inputs = inputs;
    }

    /** Returns losses that reach the target, leave it again and return, and end flat. */
    Losses reaching() {
        double target = target();
        List<Double> losses = new ArrayList<>(above(target, inputs.integer(3, 6)));
        losses.add(target - inputs.real(0.05, 0.1));
        losses.addAll(above(target, inputs.integer(3, 5)));
        losses.addAll(Collections.nCopies(7, target - inputs.real(0.1, 0.2)));
        losses.add(target - inputs.real(0.21, 0.3));
        losses.add(target - inputs.real(0.01, 0.02));
        return new Losses(losses, target);
    }

    /** Returns losses that reach the target and are above it in the end. */
    Losses passing() {
        Losses reaching = reaching();
        List<Double> losses = new ArrayList<>(reaching.values());
        losses.addAll(above(reaching.target(), inputs.integer(1, 3)));
        return new Losses(losses, reaching.target());
    }

    /** Returns losses of which the first that reaches the target is the target itself. */
    Losses touching() {
        Losses reaching = reaching();
        List<Double> losses = new ArrayList<>(reaching.values());
        losses.add(reaching.right() - 1, reaching.target());
        return new Losses(losses, reaching.target());
    }

    /** Returns losses of a network that learns nothing. */
    Losses flat() {
        double target = target();
        return new Losses(
                Collections.nCopies(inputs.integer(12, 20), target + inputs.real(0.1, 1)), target);
    }

    /** Returns losses of which some are NaN, before the target is reached or instead of that. */
    Losses broken(boolean recovers) {
        Losses reaching = reaching();
        List<Double> losses = new ArrayList<>(above(reaching.target(), 2));
        losses.addAll(Collections.nCopies(3, NAN));
        losses.addAll(recovers ? reaching.values() : List.of());
        return new Losses(losses, reaching.target());
    }

    private double target() {
        return inputs.real(0.4, 0.6);
    }

    private List<Double> above(double target, int count) {
        List<Double> losses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            losses.add(target + inputs.real(0.1, 1));
        }
        return losses;
    }

    /**
     * Returns runs of five pairs, in no order: some that never reach the target, and a single one.
     */
    RunTable.Question runs() {
        double target = target();
        List<Run> runs = new ArrayList<>();
        add(runs, target, Solution.COMPLETE, Optimiser.SGD, 5, 3, 0);
        add(runs, target, Solution.RELU, Optimiser.SGD, 4, 0);
        add(runs, target, Solution.RELU, Optimiser.ADAM, 6);
        add(runs, target, Solution.SIGMOID, Optimiser.ADAM, 7, 2, 4, 2);
        add(runs, target, Solution.SIGMOID, Optimiser.SGD, 0, 0);
        add(runs, target, Solution.COMPLETE, Optimiser.SGD, inputs.integer(1, 7));
        return new RunTable.Question(runs, target);
    }

    /** Returns runs of three pairs, of which no run is lost. */
    RunTable.Question fewRuns() {
        double target = target();
        List<Run> runs = new ArrayList<>();
        add(runs, target, Solution.NORMALISED, Optimiser.ADAM, 1, inputs.integer(2, 7), 3);
        add(runs, target, Solution.NORMALISED, Optimiser.SGD, inputs.integer(3, 5), 1, 0);
        add(runs, target, Solution.SIGMOID, Optimiser.ADAM, 2, inputs.integer(3, 7));
        return new RunTable.Question(runs, target);
    }

    /** Adds a run for each of these epochs, in which it first reaches the target; 0 for never. */
    private void add(
            List<Run> runs, double target, Solution solution, Optimiser optimiser, int... epochs) {
        for (int epoch : epochs) {
            List<Double> losses = above(target, 9);
            if (epoch != 0) {
                losses.set(epoch - 1, target - inputs.real(0.01, 0.1));
            }
            runs.add(new Run(solution, optimiser, losses, inputs.real(0.5, 1)));
        }
    }

    /** Returns a row of a random accuracy for each optimiser that a solution was trained with. */
    List<Row> rows(Solution solution, Optimiser... optimisers) {
        List<Row> rows = new ArrayList<>();
        for (Optimiser optimiser : optimisers) {
            double accuracy = inputs.real(0.5, 0.95);
            double reach = inputs.real(0.01, 0.05);
            rows.add(
                    new Row(
                            solution,
                            optimiser,
                            accuracy,
                            accuracy - reach,
                            accuracy + reach,
                            inputs.integer(1, 5),
                            inputs.real(2, 30)));
        }
        return rows;
    }
}
