package explosiondetection;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Gradients after clipping, and what it did to them.
 *
 * @param gradients shapes and order as given
 * @param before the global norm of the gradients given
 * @param after the global norm of the gradients returned
 * @param clipped whether they were changed
 */
public record Clipped(List<INDArray> gradients, double before, double after, boolean clipped) {}
