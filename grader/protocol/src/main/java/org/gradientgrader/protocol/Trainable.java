package org.gradientgrader.protocol;

/**
 * A network that can be trained, and how it wants to be.
 *
 * @param network what it computes up to its loss: the last layer gives the values that the loss's
 *     own function (softmax or sigmoid) is then applied to; dropout, which only trainings see, is
 *     left out
 * @param plan how it is trained
 */
public record Trainable(Network network, TrainingPlan plan) implements Value {

    /**
     * Combines both.
     *
     * @throws IllegalArgumentException if the plan is not of as many layers
     */
    public Trainable {
        if (plan.layers().size() != network.layers().size()) {
            throw new IllegalArgumentException(
                    "a plan of "
                            + plan.layers().size()
                            + " layers for a network of "
                            + network.layers().size());
        }
    }
}
