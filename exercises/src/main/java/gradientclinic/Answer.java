package gradientclinic;

/** The choices of a {@link Question}. */
public enum Answer {
    A,
    B,
    C,
    D
}
