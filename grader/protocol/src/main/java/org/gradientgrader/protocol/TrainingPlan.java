package org.gradientgrader.protocol;

import java.util.List;

/**
 * How a network wants to be trained, as its configuration says.
 *
 * @param loss what is minimised
 * @param optimiser simple name of DL4J's configuration class, for example {@code Adam}; {@code
 *     mixed} where layers differ
 * @param learningRates in the first iteration of each of the first {@link #EPOCHS} epochs, if an
 *     epoch has {@link #ITERATIONS} iterations; of the first layer that has parameters
 * @param layers one for each layer of the network
 */
public record TrainingPlan(
        Loss loss, String optimiser, List<Double> learningRates, List<LayerPlan> layers) {

    /** How many epochs' learning rates a plan tells. */
    public static final int EPOCHS = 20;

    /** How many iterations an epoch is taken to have. */
    public static final int ITERATIONS = 10;

    /** What is minimised. */
    public enum Loss {
        /** Softmax, then the cross-entropy of the classes; mean over the batch. */
        SOFTMAX_CROSS_ENTROPY,
        /** Sigmoid, then the cross-entropy of each output. */
        SIGMOID_CROSS_ENTROPY,
        /** Mean squared error of the outputs themselves. */
        MEAN_SQUARED_ERROR,
        /** Something else, or nothing: a network that cannot be trained by itself. */
        OTHER
    }

    /** How gradients are changed before a step. */
    public enum Clipping {
        /** Not at all. */
        NONE,
        /** Each of a layer's parameters by its own norm; Keras calls this {@code clipnorm}. */
        NORM_PER_PARAMETER,
        /** All of a layer's parameters by their common norm. */
        NORM_PER_LAYER,
        /** Each element by its value. */
        VALUE,
        /** Divided by a norm, whatever it is. */
        RENORMALISED
    }

    /**
     * How one layer is trained.
     *
     * @param clipping of its gradients
     * @param limit of the clipping; 0 if there is none
     * @param dropped share of the values that dropout layers before this layer drop, from 0 to 1
     */
    public record LayerPlan(Clipping clipping, double limit, double dropped) {}

    /** Copies the lists. */
    public TrainingPlan {
        learningRates = List.copyOf(learningRates);
        layers = List.copyOf(layers);
    }
}
