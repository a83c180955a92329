package explosiondetection;

import java.util.List;

/** Section 4. A training from its first epoch to its last, or to the one where it breaks. */
public class TrainingWatch {

    /**
     * Reports what happened in a training.
     *
     * <p>An epoch whose norm or loss is not finite is an event, and the last that is watched: what
     * comes after it has no meaning. If both are not finite, both are events.
     *
     * @param norms global norm of each epoch
     * @param losses loss of each epoch
     * @param threshold a finite norm above it is an explosion
     * @return the report
     * @throws IllegalArgumentException if there is no epoch, or the lists differ in length
     */
    public TrainingReport watch(List<Double> norms, List<Double> losses, double threshold) {
        throw new UnsupportedOperationException("TODO 4.1: watch the training");
    }

    /**
     * Reports how norms develop.
     *
     * <p>Only norms before the first that is not finite are looked at; call them n<sub>0</sub> to
     * n<sub>k</sub>. The growth is {@code (n_k / n_0)^(1/k)}, also where the quotient overflows; 1
     * if n<sub>0</sub> and n<sub>k</sub> are equal, infinite if only n<sub>0</sub> is 0.
     *
     * <p>The trend is {@code BROKEN} if any norm is not finite; else {@code GROWING} if the growth
     * is above {@code 1 + tolerance}, {@code FADING} if it is below {@code 1 / (1 + tolerance)},
     * and {@code STEADY} between.
     *
     * @param norms at least one, not negative, in the order of steps
     * @param tolerance what growth is none, 0 or more
     * @return growth and trend
     * @throws IllegalArgumentException if there are no norms
     */
    public Pattern pattern(List<Double> norms, double tolerance) {
        throw new UnsupportedOperationException("TODO 4.2: report the pattern");
    }
}
