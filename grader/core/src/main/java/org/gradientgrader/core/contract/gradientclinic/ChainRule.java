package org.gradientgrader.core.contract.gradientclinic;

import java.util.List;
import org.gradientgrader.core.contract.NoAnswer;

/** Section 1: what is left of a signal on its way back. */
public interface ChainRule {

    /**
     * Returns for each layer of a chain of single units the gradient by its input, where 1 arrives
     * at the output: the product of slopes and weights from this layer to the last.
     *
     * @param slopes of the layers
     * @param weights of the layers
     * @return as many values, input side first
     * @throws NoAnswer with an {@code IllegalArgumentException} if there are more of one than of
     *     the other
     */
    List<Double> returningSignal(List<Double> slopes, List<Double> weights);

    /**
     * Returns what can be left at the input at the most: (largest slope times {@code
     * weightNorm})<sup>layers</sup>.
     *
     * @param weightNorm spectral norm of each layer's weights, at least 0
     * @param layers at least 0
     */
    double bound(Nonlinearity nonlinearity, double weightNorm, int layers);

    /**
     * Returns the smallest number of layers after which the signal is below the limit; 0 if there
     * is none.
     *
     * @param factor by which each layer multiplies, above 0
     * @param limit above 0, at most 1
     */
    int depthBelow(double factor, double limit);
}
