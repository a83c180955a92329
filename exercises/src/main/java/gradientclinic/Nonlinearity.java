package gradientclinic;

/** What a hidden layer applies to its sums. */
public enum Nonlinearity {
    SIGMOID,
    TANH,
    RELU
}
