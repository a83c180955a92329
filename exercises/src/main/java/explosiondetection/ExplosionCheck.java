package explosiondetection;

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
        throw new UnsupportedOperationException("TODO 1: check the gradients");
    }
}
