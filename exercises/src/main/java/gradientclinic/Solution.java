package gradientclinic;

/** The lecture's four answers to one problem; each adds something to the one before. */
public enum Solution {
    /** Sigmoids in the hidden layers, Xavier's weights. */
    SIGMOID,
    /** ReLUs in the hidden layers, He's weights (normal, variance 2 / inputs). */
    RELU,
    /** As {@link #RELU}, with batch normalisation and then dropout of a tenth in each hidden layer. */
    NORMALISED,
    /** As {@link #NORMALISED}, with the gradients of each dense layer clipped to a norm of 1. */
    COMPLETE
}
