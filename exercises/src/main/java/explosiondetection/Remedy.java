package explosiondetection;

/** What to do against explosions. */
public enum Remedy {
    FIND_FIRST_NON_FINITE,
    CHECK_INITIALISATION,
    CLIP_GRADIENTS,
    LOWER_LEARNING_RATE,
    MONITOR_CLOSELY
}
