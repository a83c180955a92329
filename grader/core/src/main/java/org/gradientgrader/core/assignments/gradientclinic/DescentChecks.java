package org.gradientgrader.core.assignments.gradientclinic;

import static org.gradientgrader.core.rubric.Check.check;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.Submission.Observation;
import org.gradientgrader.core.contract.gradientclinic.ClippingExperiment;
import org.gradientgrader.core.contract.gradientclinic.Step;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;

/** Whether descents are the recomputed ones, step by step. */
final class DescentChecks {

    static final Check CLIPPED_DESCENT =
            check("clipped_descent", "Gradient descent, clipped by the global norm")
                    .criterion(
                            3,
                            "without a limit, each step has the recomputed loss and norms",
                            DescentChecks::unlimited)
                    .criterion(
                            4,
                            "with a limit, one factor scales all gradients of the steps above it",
                            DescentChecks::limited)
                    .criterion(
                            2,
                            "the first step whose norm is not finite is the last one",
                            DescentChecks::broken)
                    .criterion(
                            1,
                            "the network that is passed stays as it is",
                            DescentChecks::unchanged)
                    .hint(
                            "Take two steps on paper, with one weight, one bias and one example. Which numbers of"
                                    + " a step do you know before the parameters change?");

    private DescentChecks() {}

    private static final String DESCEND = "ClippingExperiment.descend";

    /** Weights that differ by 1e-14 led to steps that differed by 1.4e-13, in the worst of 400. */
    private static final double TOLERANCE = 1e-9;

    private static void unlimited(Submission submission, Inputs inputs) {
        Trials trials = new Trials(inputs);
        ask(submission, TOLERANCE, Stream.generate(trials::unlimited).limit(3));
    }

    private static void limited(Submission submission, Inputs inputs) {
        Trials trials = new Trials(inputs);
        ask(
                submission,
                Trials.CLIPPING_TOLERANCE,
                Stream.concat(
                        Stream.of(trials.clippedAlways()),
                        Stream.generate(trials::clippedAtTimes).limit(2)));
    }

    private static void broken(Submission submission, Inputs inputs) {
        Trials trials = new Trials(inputs);
        ask(
                submission,
                TOLERANCE,
                Stream.<Supplier<Trial>>of(trials::brokenAtTheSecondStep, trials::brokenAtOnce)
                        .map(Supplier::get));
    }

    private static void ask(Submission submission, double tolerance, Stream<Trial> trials) {
        new Inquiry<>(
                        Technique.RIGHT::steps,
                        Likeness::sameSteps,
                        (Trial trial, List<Step> steps) -> expect(trial, steps, tolerance),
                        DescentMistake::suspicions)
                .ask(
                        trials.iterator(),
                        trial -> trial.descend(submission.get(ClippingExperiment.class)));
    }

    private static void expect(Trial trial, List<Step> actual, double tolerance) {
        List<Step> right = Technique.RIGHT.steps(trial);
        for (int i = 0; i < Math.min(actual.size(), right.size()); i++) {
            new StepExpectation(DESCEND, i + 1, tolerance).expect(actual.get(i), right.get(i));
        }
        if (actual.size() != right.size()) {
            throw new Rejection(
                    DESCEND + " returned another number of steps.",
                    "for       at most "
                            + Numbers.count(trial.steps(), "step")
                            + ", at a learning rate of "
                            + Numbers.text(trial.learningRate()),
                    "got       " + Numbers.count(actual.size(), "step"),
                    "expected  " + Numbers.count(right.size(), "step"));
        }
    }

    /** Leaving a network as it is is no merit of a method that trains none. */
    private static void unchanged(Submission submission, Inputs inputs) {
        Trial trial = new Trials(inputs).unlimited();
        Observation<List<Step>> observed =
                submission.observe(ClippingExperiment.class, trial::descend);
        List<Double> losses = observed.value().stream().map(Step::loss).distinct().toList();
        if (losses.size() < 2) {
            throw new Rejection(
                            DESCEND + " does not train: its steps have one loss.",
                            "got       " + losses,
                            "expected  losses that differ from step to step")
                    .naming(DescentMistake.NOT_TRAINED);
        }
        if (!observed.argumentsBefore().equals(observed.argumentsAfter())) {
            throw new Rejection(DESCEND + " changed the arguments that were passed in.")
                    .naming(DescentMistake.NETWORK_CHANGED);
        }
    }
}
