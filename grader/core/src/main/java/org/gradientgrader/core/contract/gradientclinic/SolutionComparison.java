package org.gradientgrader.core.contract.gradientclinic;

import java.util.List;
import org.gradientgrader.protocol.Trainable;

/** Section 5: each solution with each optimiser, several times. */
public interface SolutionComparison {

    /**
     * Returns a classifier of 20 features in two classes: six hidden layers of 32 units, one
     * sigmoid at the output.
     *
     * @param seed determines the weights
     */
    Trainable network(Solution solution, Optimiser optimiser, long seed);

    /** Returns the first epoch, counted from 1, whose loss is at most the target; 0 if none is. */
    int epochsToTarget(List<Double> losses, double target);

    /**
     * Returns a row for each pair of solution and optimiser that has runs, by solution and then by
     * optimiser.
     *
     * @param target loss that {@link Row#reached} asks for
     */
    List<Row> rows(List<Run> runs, double target);

    /**
     * Returns the mean difference of accuracies over the optimisers with which both were trained;
     * NaN if there is none.
     */
    double gain(List<Row> rows, Solution better, Solution base);
}
