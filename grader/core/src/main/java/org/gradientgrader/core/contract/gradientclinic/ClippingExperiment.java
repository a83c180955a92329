package org.gradientgrader.core.contract.gradientclinic;

import java.util.List;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** Section 3: gradient descent on the mean squared error, clipped by the global norm. */
public interface ClippingExperiment {

    /**
     * Returns the steps of a descent that uses the whole batch each time, up to the first step
     * whose global norm is not finite.
     *
     * @param network dense layers in double precision; left unchanged
     * @param input shape {@code [batch, inputs]}
     * @param targets shape {@code [batch, outputs]}
     * @param learningRate above 0
     * @param maxNorm above 0; infinity clips nothing
     * @param steps at the most
     */
    List<Step> descend(
            Network network,
            Tensor input,
            Tensor targets,
            double learningRate,
            double maxNorm,
            int steps);

    /**
     * Returns what a descent looked like; arithmetic decides about NaN and infinities.
     *
     * @throws NoAnswer with an {@code IllegalArgumentException} for an empty list
     */
    DescentSummary summarize(List<Step> steps);

    /**
     * Returns for each value the variance, of the population, of the last {@code window} values up
     * to it, or of those that there are.
     *
     * @throws NoAnswer with an {@code IllegalArgumentException} for a window below 1
     */
    List<Double> movingVariance(List<Double> values, int window);
}
