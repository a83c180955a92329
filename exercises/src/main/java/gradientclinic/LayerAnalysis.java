package gradientclinic;

/**
 * What one layer's gradients look like. Nothing is replaced: NaN and infinities show.
 *
 * @param norm Euclidean norm of the weights' gradient
 * @param meanMagnitude mean of the absolute values of the weights' gradient
 * @param deviation standard deviation of the weights' gradient, of the population: divided by the
 *     number of weights
 * @param zeroShare share of the weights whose gradient is exactly 0, from 0 to 1
 * @param biasNorm Euclidean norm of the biases' gradient: what comes back, without what went forward
 */
public record LayerAnalysis(
        double norm, double meanMagnitude, double deviation, double zeroShare, double biasNorm) {}
