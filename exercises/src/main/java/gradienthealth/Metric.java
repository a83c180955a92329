package gradienthealth;

/** The rows of a comparison, in this order, each with its ideal. */
public enum Metric {
    /** Ideally 1e-4 to 1, both included. */
    MIN,
    /** Ideally 1e-4 to 10, both included. */
    MAX,
    /** Ideally 1e-3 to 1, both included. */
    MEAN,
    /** Ideally below the mean. */
    STD,
    /** Ideally 0. */
    VANISHED,
    /** Ideally 0 or 1. */
    WEAK,
    /** Ideally 0. */
    NON_FINITE,
    /** Any number is ideal. */
    LAYERS
}
