package org.gradientgrader.core.contract.explosiondetection;

import org.gradientgrader.protocol.Network;

/** Section 6: networks of 10 inputs, one linear output and three degrees of risk. */
public interface DemoNetworks {

    /** Returns 4 hidden layers of 128 units without activation, normal weights of deviation 3. */
    Network highRisk();

    /** Returns 3 hidden layers of 128 units with tanh, normal weights of deviation 0.25. */
    Network moderateRisk();

    /** Returns 3 hidden layers of 64 ReLUs, Xavier's weights. */
    Network lowRisk();
}
