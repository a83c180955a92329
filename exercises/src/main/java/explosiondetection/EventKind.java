package explosiondetection;

/** What can happen in an epoch, in this order. */
public enum EventKind {
    /** A finite norm above the threshold. */
    EXPLOSION,
    /** A norm that is NaN or infinite. */
    NON_FINITE_NORM,
    /** A loss that is NaN or infinite. */
    NON_FINITE_LOSS
}
