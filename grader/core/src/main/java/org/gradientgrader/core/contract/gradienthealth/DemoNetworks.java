package org.gradientgrader.core.contract.gradienthealth;

import org.gradientgrader.protocol.Network;

/** Section 5: networks of 10 inputs, hidden layers of 64 units and one linear output. */
public interface DemoNetworks {

    /** Returns 15 hidden layers of sigmoids, Xavier's weights. */
    Network vanishing();

    /** Returns 4 hidden layers of ReLUs, Xavier's weights. */
    Network healthy();

    /** Returns 3 hidden layers without activation, normal weights of deviation 2. */
    Network exploding();
}
