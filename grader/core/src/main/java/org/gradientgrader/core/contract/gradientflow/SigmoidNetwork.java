package org.gradientgrader.core.contract.gradientflow;

import java.util.List;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** Section 1: a deep network of sigmoids. */
public interface SigmoidNetwork {

    /** Returns 10 → 5 × (20, sigmoid) → 1, uniform weights within ±1/√fan_in. */
    Network network();

    /**
     * Returns the gradient of the mean output with respect to each dense layer's weights.
     *
     * @param network any number of layers
     * @param input shape {@code [batch, inputs]}
     * @return one array for each dense layer, shaped like its weights; index 0 is the layer nearest
     *     the input
     */
    List<Tensor> gradients(Network network, Tensor input);

    /**
     * Returns by how much the gradient shrinks on its way back: ‖first‖ / ‖last‖, dimensionless.
     *
     * @param gradients index 0 is the layer nearest the input
     * @return 1 for one element; infinite if only the last norm is 0, NaN if both are
     * @throws NoAnswer with an {@code IllegalArgumentException} for an empty list
     */
    double vanishingRatio(List<Tensor> gradients);
}
