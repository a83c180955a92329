package explosiondetection;

/**
 * Something that happened during training.
 *
 * @param epoch when, counted from 0
 * @param kind what
 * @param value the norm, or the loss for {@link EventKind#NON_FINITE_LOSS}
 */
public record Event(int epoch, EventKind kind, double value) {}
