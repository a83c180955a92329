package org.gradientgrader.core.contract.gradientclinic;

import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.protocol.Network;

/** Section 2: networks of any depth. */
public interface DeepNetworks {

    /**
     * Returns a network of 10 inputs, {@code depth - 1} hidden layers and one linear output, with
     * Xavier's weights and biases 0.
     *
     * @param depth dense layers, the output among them
     * @param width units of each hidden layer
     * @param nonlinearity of each hidden layer
     * @param seed determines the weights
     * @throws NoAnswer with an {@code IllegalArgumentException} if depth or width is below 1
     */
    Network network(int depth, int width, Nonlinearity nonlinearity, long seed);
}
