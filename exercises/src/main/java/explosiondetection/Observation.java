package explosiondetection;

/**
 * What one look at the gradients shows.
 *
 * @param globalNorm the norm of all arrays taken as one vector
 * @param largestNorm the largest norm of a single array
 * @param severity {@code globalNorm / threshold}, dimensionless
 * @param exploded whether the global norm is above the threshold, or not finite
 */
public record Observation(
        double globalNorm, double largestNorm, double severity, boolean exploded) {}
