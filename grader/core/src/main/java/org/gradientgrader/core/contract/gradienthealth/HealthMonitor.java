package org.gradientgrader.core.contract.gradienthealth;

import java.util.List;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** Section 1: gradients of the mean squared error, and what their norms look like. */
public interface HealthMonitor {

    /**
     * Returns the gradient of the mean squared error, the mean over all elements of the targets,
     * with respect to each dense layer's weights.
     *
     * @param network dense layers
     * @param input shape {@code [batch, inputs]}
     * @param targets shape {@code [batch, outputs]}
     * @return one array for each dense layer, shaped like its weights; input side first
     */
    List<Tensor> weightGradients(Network network, Tensor input, Tensor targets);

    /**
     * Returns the vital signs; arithmetic decides what becomes of NaN and infinities.
     *
     * @param gradients any shapes
     * @param thresholds of vanished and weak norms, which are strictly below
     * @throws NoAnswer with an {@code IllegalArgumentException} for an empty list
     */
    GradientHealth measure(List<Tensor> gradients, Thresholds thresholds);
}
