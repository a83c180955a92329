package org.gradientgrader.core.assignments.gradientclinic;

import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientclinic.DeepNetworks;
import org.gradientgrader.core.contract.gradientclinic.Nonlinearity;
import org.gradientgrader.core.expectations.Blueprint;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Network;

/**
 * A question to {@code network}.
 *
 * @param depth dense layers, the output among them
 */
record AnyDepth(int depth, int width, Nonlinearity nonlinearity, long seed) {

    static final String CALL = "DeepNetworks.network";

    /** Wide enough that their weights tell Xavier's deviation from others. */
    static AnyDepth drawn(Nonlinearity nonlinearity, Inputs inputs) {
        return new AnyDepth(
                inputs.integer(3, 7),
                inputs.integer(24, 40),
                nonlinearity,
                inputs.integer(1, 1_000_000));
    }

    AnyDepth withSeed(long newSeed) {
        return new AnyDepth(depth, width, nonlinearity, newSeed);
    }

    Network of(Submission submission) {
        return of(submission.get(DeepNetworks.class));
    }

    Network of(DeepNetworks networks) {
        return networks.network(depth, width, nonlinearity, seed);
    }

    Blueprint blueprint() {
        return new Blueprint(
                CALL + "(" + depth + ", " + width + ", " + nonlinearity + ", " + seed + ")",
                depth - 1,
                width,
                Activation.valueOf(nonlinearity.name()),
                Blueprint::xavier);
    }
}
