package org.gradientgrader.core.contract.gradientclinic;

import org.gradientgrader.protocol.Trainable;

/** Section 6: whatever learns. */
public interface OwnSolution {

    /**
     * Returns a classifier of 20 features in two classes with at least eight hidden layers and one
     * sigmoid at the output.
     */
    Trainable network();
}
