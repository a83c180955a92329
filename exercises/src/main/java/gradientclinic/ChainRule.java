package gradientclinic;

import java.util.List;

/**
 * Section 1. The chain rule: why depth multiplies.
 *
 * <p>A chain has one unit per layer: layer k computes {@code f(weight_k · input + bias_k)}, and
 * {@code slope_k} is the value of {@code f'} at its sum. No DL4J is needed here.
 */
public class ChainRule {

    /**
     * Computes how much of a signal is left on its way back through a chain.
     *
     * <p>A gradient of 1 arrives at the output. Walking back, each layer multiplies what arrives by
     * its slope and by its weight. NaN, infinities and zeros are values like others: arithmetic
     * decides.
     *
     * @param slopes of the layers
     * @param weights of the layers, as many
     * @return for each layer the gradient by its <b>input</b>; the last is {@code slope · weight} of
     *     the last layer; empty for a chain without layers
     * @throws IllegalArgumentException if there are more of one than of the other
     */
    public List<Double> returningSignal(List<Double> slopes, List<Double> weights) {
        throw new UnsupportedOperationException("TODO 1.1: multiply on the way back");
    }

    /**
     * Computes what can be left at the most, whatever the inputs are.
     *
     * <p>For layers of any width, the largest slope takes the place of the slope, and the largest
     * factor by which a weight matrix stretches a vector (its spectral norm) the place of the
     * weight. The lecture's "0.25 per layer" holds for weights of norm 1 only.
     *
     * @param nonlinearity of every layer
     * @param weightNorm spectral norm of every layer's weights, at least 0
     * @param layers how many, at least 0
     * @return the bound of the gradient's norm at the input, where 1 arrives at the output
     */
    public double bound(Nonlinearity nonlinearity, double weightNorm, int layers) {
        throw new UnsupportedOperationException("TODO 1.2: bound what can be left");
    }

    /**
     * Counts the layers after which less than a limit is left.
     *
     * @param factor by which each layer multiplies the signal, above 0
     * @param limit above 0 and at most 1
     * @return the smallest number of layers after which {@code factor}<sup>layers</sup> is below
     *     {@code limit}; 0 if no number of layers gets there
     */
    public int depthBelow(double factor, double limit) {
        throw new UnsupportedOperationException("TODO 1.3: count the layers");
    }
}
