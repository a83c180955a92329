package gradientflow;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Section 5. The numbers behind a histogram of gradients.
 *
 * <p>A histogram shows what four numbers hide: a peak at zero, two humps, a few elements far out.
 */
public class GradientHistogram {

    /**
     * Collects every element of every gradient.
     *
     * @param gradients arrays of any shape, left unchanged
     * @return as many values as the arrays have elements together, in any order; signs, zeros and
     *     repeated values are kept
     * @throws IllegalArgumentException if the list is empty
     */
    public double[] values(List<INDArray> gradients) {
        throw new UnsupportedOperationException("TODO 5.2: collect every element");
    }
}
