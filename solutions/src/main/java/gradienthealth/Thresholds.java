package gradienthealth;

/**
 * Where one state of health ends and the next begins; norms, but for the two ranges.
 *
 * @param vanished a norm below it has vanished
 * @param weak a norm below it is weak
 * @param large a largest norm above it deserves a warning
 * @param exploding a largest norm above it is critical
 * @param wide a range above it deserves a warning
 * @param extreme a range above it is critical
 */
public record Thresholds(
        double vanished,
        double weak,
        double large,
        double exploding,
        double wide,
        double extreme) {

    /** The lecture's own; they suit the gradient of a mean, not of a sum over the batch. */
    public static final Thresholds LECTURE = new Thresholds(1e-6, 1e-4, 10, 100, 1e4, 1e5);
}
