package org.gradientgrader.core.contract.gradientclinic;

import java.util.List;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** Section 2: gradients of the mean squared error, layer by layer. */
public interface GradientAnalyzer {

    /**
     * Returns an analysis for each dense layer. The loss is the mean over all elements of the
     * targets.
     *
     * @param network dense layers
     * @param input shape {@code [batch, inputs]}
     * @param targets shape {@code [batch, outputs]}
     */
    List<LayerAnalysis> analyze(Network network, Tensor input, Tensor targets);

    /**
     * Returns {@code log10(first norm / last norm)}, in decades; arithmetic decides about 0, NaN
     * and infinities.
     *
     * @throws NoAnswer with an {@code IllegalArgumentException} for an empty list
     */
    double decades(List<LayerAnalysis> layers);
}
