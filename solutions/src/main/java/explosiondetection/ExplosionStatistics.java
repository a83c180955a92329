package explosiondetection;

import java.util.List;
import java.util.stream.IntStream;

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
        // STARTER: throw new UnsupportedOperationException("TODO 2: summarise the checks");
        // BEGIN SOLUTION
        if (norms.isEmpty()) {
            throw new IllegalArgumentException("no checks to summarise");
        }
        if (window < 1) {
            throw new IllegalArgumentException("a window of " + window);
        }
        List<Double> latest = norms.subList(Math.max(0, norms.size() - window), norms.size());
        return new Summary(lifetime(norms, threshold), recent(latest, threshold));
        // END SOLUTION
    }
    // BEGIN SOLUTION

    private static Lifetime lifetime(List<Double> norms, double threshold) {
        int explosions = explosions(norms, threshold);
        return new Lifetime(
                norms.size(),
                explosions,
                (double) explosions / norms.size(),
                max(norms),
                first(norms, threshold),
                first(norms, Double.MAX_VALUE));
    }

    private static Recent recent(List<Double> norms, double threshold) {
        return new Recent(
                norms.size(),
                explosions(norms, threshold),
                norms.stream().mapToDouble(norm -> norm / norms.size()).sum(),
                max(norms),
                norms.get(norms.size() - 1));
    }

    private static int explosions(List<Double> norms, double threshold) {
        return (int) norms.stream().filter(norm -> !(norm <= threshold)).count();
    }

    private static int first(List<Double> norms, double threshold) {
        return IntStream.range(0, norms.size())
                .filter(i -> !(norms.get(i) <= threshold))
                .findFirst()
                .orElse(-1);
    }

    private static double max(List<Double> norms) {
        return norms.stream().reduce(0.0, Math::max);
    }
    // END SOLUTION
}
