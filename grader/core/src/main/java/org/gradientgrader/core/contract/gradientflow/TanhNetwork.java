package org.gradientgrader.core.contract.gradientflow;

import java.util.List;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** Section 2: a deep network of hyperbolic tangents. */
public interface TanhNetwork {

    /** Returns 10 → 5 × (20, tanh) → 1, uniform weights within ±1/√fan_in. */
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
}
