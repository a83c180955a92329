package explosiondetection;

import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Section 1. One look at the gradients: have they exploded? */
public class ExplosionCheck {

    /**
     * Checks the gradients of one step.
     *
     * <p>A global norm at the threshold has not exploded; one that is NaN or infinite has. Where
     * the norm itself fits into a {@code double}, it is computed, even if its square does not fit.
     * An array with a NaN has the norm NaN, and so have all arrays together; without a NaN, an
     * infinity makes them infinite. {@code largestNorm} is NaN if any norm is, and {@code severity}
     * is whatever the division gives.
     *
     * @param gradients arrays of any shape, left unchanged
     * @param threshold of the global norm
     * @return what was observed
     * @throws IllegalArgumentException if the list is empty, or the threshold is not positive and
     *     finite
     */
    public Observation check(List<INDArray> gradients, double threshold) {
        // STARTER: throw new UnsupportedOperationException("TODO 1: check the gradients");
        // BEGIN SOLUTION
        if (gradients.isEmpty()) {
            throw new IllegalArgumentException("no gradients to check");
        }
        if (!(threshold > 0) || Double.isInfinite(threshold)) {
            throw new IllegalArgumentException("a threshold of " + threshold);
        }
        double[] norms = gradients.stream().mapToDouble(ExplosionCheck::norm).toArray();
        double globalNorm = Arrays.stream(norms).reduce(0, ExplosionCheck::hypotenuse);
        return new Observation(
                globalNorm,
                Arrays.stream(norms).reduce(0, Math::max),
                globalNorm / threshold,
                !(globalNorm <= threshold));
        // END SOLUTION
    }
    // BEGIN SOLUTION

    static double globalNorm(List<INDArray> gradients) {
        return gradients.stream()
                .mapToDouble(ExplosionCheck::norm)
                .reduce(0, ExplosionCheck::hypotenuse);
    }

    static double norm(INDArray array) {
        return Arrays.stream(array.ravel().toDoubleVector())
                .reduce(0, ExplosionCheck::hypotenuse);
    }

    /** {@code Math.hypot}, but that a NaN outweighs an infinity. */
    private static double hypotenuse(double one, double other) {
        return Double.isNaN(one + other) ? Double.NaN : Math.hypot(one, other);
    }
    // END SOLUTION
}
