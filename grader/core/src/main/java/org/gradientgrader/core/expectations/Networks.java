package org.gradientgrader.core.expectations;

import java.util.Optional;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;

/** What is asked of every network that a student builds, in whichever assignment. */
public final class Networks {

    private Networks() {}

    /**
     * Expects that a network computes in DOUBLE.
     *
     * @param owner the subject, for example {@code SigmoidNetwork.network}
     * @param mistake to name if it does not
     */
    public static void expectDouble(
            String owner, Network network, Optional<? extends Mistake> mistake) {
        if (network.precision() != Precision.DOUBLE) {
            throw new Rejection(
                            owner + " computes in another precision than prescribed.",
                            "got       " + network.precision(),
                            "expected  DOUBLE")
                    .naming(mistake);
        }
    }

    /**
     * Expects that two calls of one method gave the same layers, to the last bit.
     *
     * @param mistake to name if they did not
     */
    public static void expectReproducible(
            String owner, Network first, Network second, Mistake mistake) {
        if (!first.layers().equals(second.layers())) {
            throw new Rejection(
                            "Two calls of " + owner + " gave networks with different parameters.",
                            "expected  the same parameters each time")
                    .naming(mistake);
        }
    }
}
