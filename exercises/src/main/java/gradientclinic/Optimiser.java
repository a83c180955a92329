package gradientclinic;

/** What turns gradients into steps. */
public enum Optimiser {
    /** Plain gradient descent with a learning rate of 0.1. */
    SGD,
    /** Adam (Kingma and Ba 2015) with a learning rate of 0.005. */
    ADAM
}
