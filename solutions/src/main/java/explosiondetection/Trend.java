package explosiondetection;

/** Where a sequence of norms goes. */
public enum Trend {
    FADING,
    STEADY,
    GROWING,
    BROKEN
}
