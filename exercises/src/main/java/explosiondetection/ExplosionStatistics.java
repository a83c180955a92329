package explosiondetection;

import java.util.List;

/** Section 2. Many looks at the gradients: how often, how bad, since when? */
public class ExplosionStatistics {

    /**
     * Summarises a sequence of checks.
     *
     * <p>An explosion is what {@link ExplosionCheck} takes for one: a norm above the threshold, or
     * one that is not finite. No norm is replaced or left out.
     *
     * @param norms global norms, oldest first
     * @param threshold of the global norm, positive
     * @param window how many checks are recent, the latest one among them
     * @return statistics of all checks and of the recent ones
     * @throws IllegalArgumentException if there are no norms, or {@code window} is below 1
     */
    public Summary summarise(List<Double> norms, double threshold, int window) {
        throw new UnsupportedOperationException("TODO 2: summarise the checks");
    }
}
