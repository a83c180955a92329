package org.gradientgrader.core.contract.gradientflow;

import java.util.List;
import org.gradientgrader.protocol.Tensor;

/** Section 5: the data of a histogram. */
public interface GradientHistogram {

    /**
     * Returns every element of every gradient.
     *
     * @param gradients any shapes
     * @return as many values as there are elements, in any order
     */
    double[] values(List<Tensor> gradients);
}
