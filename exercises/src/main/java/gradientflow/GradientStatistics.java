package gradientflow;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Section 5. Gradients in four numbers, the first thing to look at when training fails.
 *
 * <p>A spread near 0 tells of vanishing gradients, a huge one of exploding gradients, and NaN of a
 * network that is beyond both.
 */
public class GradientStatistics {

    /**
     * Summarises all elements of all gradients as one sample.
     *
     * <p>Every element weighs the same, whichever array it comes from. The standard deviation is
     * the unbiased one, which divides by n - 1. Signs are kept: {@code min} is the most negative
     * element.
     *
     * @param gradients arrays of any shape, left unchanged
     * @return the summary; {@code std} is NaN if there is only one element; all four are NaN if any
     *     element is NaN
     * @throws IllegalArgumentException if the list is empty
     */
    public GradientSummary summarise(List<INDArray> gradients) {
        throw new UnsupportedOperationException("TODO 5.1: summarise the gradients");
    }
}
