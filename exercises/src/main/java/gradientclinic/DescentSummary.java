package gradientclinic;

/**
 * What a descent looked like. All norms are global norms <b>before</b> clipping.
 *
 * @param maxNorm the largest norm; NaN if any is
 * @param meanNorm the average norm
 * @param normDeviation the norms' standard deviation, of the population
 * @param clippedShare share of the steps whose factor is below 1, from 0 to 1
 * @param finalLoss the last step's loss
 */
public record DescentSummary(
        double maxNorm,
        double meanNorm,
        double normDeviation,
        double clippedShare,
        double finalLoss) {}
