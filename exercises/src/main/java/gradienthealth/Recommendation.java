package gradienthealth;

/** What to do about a finding. */
public enum Recommendation {
    USE_RELU,
    CHECK_INITIALISATION,
    CLIP_GRADIENTS,
    LOWER_LEARNING_RATE,
    ADD_NORMALISATION,
    MONITOR_CLOSELY,
    FIND_FIRST_NON_FINITE
}
