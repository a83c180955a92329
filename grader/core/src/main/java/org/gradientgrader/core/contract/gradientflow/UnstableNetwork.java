package org.gradientgrader.core.contract.gradientflow;

import java.util.List;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** Section 3: a linear network whose gradients explode. */
public interface UnstableNetwork {

    /** Returns 10 → 5 × (20, identity) → 1, normal weights of deviation 5. */
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
