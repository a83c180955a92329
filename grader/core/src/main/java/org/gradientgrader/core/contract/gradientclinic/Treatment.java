package org.gradientgrader.core.contract.gradientclinic;

import org.gradientgrader.protocol.Trainable;

/** Section 4: a classifier of 784 pixels in ten classes, before and after treatment. */
public interface Treatment {

    /** Returns four hidden layers of 128 sigmoids, Xavier's weights, SGD with 0.1. */
    Trainable problematic();

    /**
     * Returns four hidden layers of 128 units with He's weights, batch normalisation, ReLU and
     * dropout of a fifth; Adam from 0.001, halved every 5 epochs; each dense layer's gradients
     * clipped to a norm of 1.
     */
    Trainable treated();
}
