package org.gradientgrader.core.assignments.gradientclinic;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import java.util.List;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.Submission.Observation;
import org.gradientgrader.core.contract.gradientclinic.Optimiser;
import org.gradientgrader.core.contract.gradientclinic.Solution;
import org.gradientgrader.core.contract.gradientclinic.SolutionComparison;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Trainable;

/** Section 5: four solutions, each with each optimiser. */
final class ComparisonSection {

    private static final int LARGEST_SEED = 1_000_000;

    static final Section SECTION =
            section(
                            "Section 5: The Comparison",
                            check("solution_networks", "The four solutions")
                                    .criterion(
                                            3,
                                            "each has the layers, weights and loss that are prescribed",
                                            ComparisonSection::examineLayers)
                                    .criterion(
                                            2,
                                            "each is trained as prescribed, with either optimiser",
                                            ComparisonSection::examinePlans)
                                    .criterion(
                                            1,
                                            "the seed decides about the weights",
                                            ComparisonSection::examineSeeds)
                                    .hint(
                                            "Write down a table: four solutions, and what each has. Two rows may differ in"
                                                    + " one thing only."),
                            ComparisonChecks.EPOCHS_TO_TARGET,
                            ComparisonChecks.COMPARISON_ROWS,
                            ComparisonChecks.COMPARISON_GAIN)
                    .showing(ComparisonFigures.accuracies(), ComparisonFigures.losses());

    private ComparisonSection() {}

    static Classifiers.Hidden hidden(Solution solution) {
        return switch (solution) {
            case SIGMOID -> new Classifiers.Hidden(Activation.SIGMOID, false, 0);
            case RELU -> new Classifiers.Hidden(Activation.RELU, false, 0);
            case NORMALISED, COMPLETE -> new Classifiers.Hidden(Activation.RELU, true, 0.1);
        };
    }

    static Observation<Trainable> network(
            Submission submission, Solution solution, Optimiser optimiser, long seed) {
        return submission.observe(
                SolutionComparison.class, c -> c.network(solution, optimiser, seed));
    }

    private static String name(Solution solution, Optimiser optimiser) {
        return "SolutionComparison.network(" + solution + ", " + optimiser + ")";
    }

    private static long seed(Inputs inputs) {
        return inputs.integer(1, LARGEST_SEED);
    }

    private static void examineLayers(Submission submission, Inputs inputs) {
        for (Solution solution : Solution.values()) {
            for (Optimiser optimiser : Optimiser.values()) {
                Classifiers.SOLUTION.expect(
                        name(solution, optimiser),
                        network(submission, solution, optimiser, seed(inputs)).value(),
                        hidden(solution));
            }
        }
    }

    private static void examinePlans(Submission submission, Inputs inputs) {
        for (Solution solution : Solution.values()) {
            for (Optimiser optimiser : Optimiser.values()) {
                examinePlan(
                        solution,
                        optimiser,
                        network(submission, solution, optimiser, seed(inputs)).value());
            }
        }
    }

    private static void examinePlan(Solution solution, Optimiser optimiser, Trainable trainable) {
        Plans plan = new Plans(name(solution, optimiser), trainable);
        List<Block> blocks =
                Classifiers.SOLUTION.expectLayers(plan.name(), trainable, hidden(solution));
        switch (optimiser) {
            case SGD -> plan.expectOptimiser("Sgd", epoch -> 0.1);
            case ADAM -> plan.expectOptimiser("Adam", epoch -> 0.005);
        }
        plan.expectDropout(blocks.subList(0, blocks.size() - 1), hidden(solution));
        switch (solution) {
            case SIGMOID, RELU, NORMALISED -> plan.expectUnclipped(blocks);
            case COMPLETE -> plan.expectClipped(blocks);
        }
    }

    private static void examineSeeds(Submission submission, Inputs inputs) {
        Solution solution = Solution.values()[inputs.integer(0, Solution.values().length - 1)];
        long seed = seed(inputs);
        String name = name(solution, Optimiser.ADAM);
        Observation<Trainable> first = network(submission, solution, Optimiser.ADAM, seed);
        Classifiers.expectReproducible(
                name, first, network(submission, solution, Optimiser.ADAM, seed));
        Trainable other = network(submission, solution, Optimiser.ADAM, seed + 1).value();
        if (other.network().layers().equals(first.value().network().layers())) {
            throw new Rejection(
                            name + " gave the same parameters for different seeds.",
                            "expected  other parameters for another seed")
                    .naming(ClassifierMistake.SEED_IGNORED);
        }
    }
}
