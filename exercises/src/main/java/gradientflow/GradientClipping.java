package gradientflow;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Section 3. A limit for exploding gradients.
 *
 * <p>Clipping by the global norm shortens all gradients by one common factor, so the direction of
 * the step stays what it was.
 */
public class GradientClipping {

    /**
     * Scales the gradients so that their global norm is at most {@code maxNorm}.
     *
     * <p>The global norm is the square root of the sum of the squares of <b>all</b> elements of
     * <b>all</b> arrays. Gradients whose global norm is not above {@code maxNorm} keep their
     * values.
     *
     * @param gradients arrays of any shape, left unchanged
     * @param maxNorm the largest global norm allowed, above 0
     * @return new arrays in the same order and of the same shapes
     * @throws IllegalArgumentException if the list is empty, or {@code maxNorm} is 0, negative or
     *     NaN
     * @throws ArithmeticException if a gradient holds NaN or an infinity
     */
    public List<INDArray> clip(List<INDArray> gradients, double maxNorm) {
        throw new UnsupportedOperationException("TODO 3.3: clip by the global norm");
    }
}
