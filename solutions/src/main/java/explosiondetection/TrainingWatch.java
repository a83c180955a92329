package explosiondetection;

import java.util.ArrayList;
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
        // STARTER: throw new UnsupportedOperationException("TODO 4.1: watch the training");
        // BEGIN SOLUTION
        if (norms.isEmpty() || norms.size() != losses.size()) {
            throw new IllegalArgumentException(
                    norms.size() + " norms and " + losses.size() + " losses");
        }
        List<Event> events = new ArrayList<>();
        for (int epoch = 0; epoch < norms.size(); epoch++) {
            double norm = norms.get(epoch);
            double loss = losses.get(epoch);
            if (!Double.isFinite(norm)) {
                events.add(new Event(epoch, EventKind.NON_FINITE_NORM, norm));
            } else if (norm > threshold) {
                events.add(new Event(epoch, EventKind.EXPLOSION, norm));
            }
            if (!Double.isFinite(loss)) {
                events.add(new Event(epoch, EventKind.NON_FINITE_LOSS, loss));
            }
            if (!Double.isFinite(norm) || !Double.isFinite(loss)) {
                return new TrainingReport(events, epoch + 1, events.get(0).epoch(), epoch);
            }
        }
        return new TrainingReport(
                events, norms.size(), events.isEmpty() ? -1 : events.get(0).epoch(), -1);
        // END SOLUTION
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
        // STARTER: throw new UnsupportedOperationException("TODO 4.2: report the pattern");
        // BEGIN SOLUTION
        if (norms.isEmpty()) {
            throw new IllegalArgumentException("no norms to look at");
        }
        List<Double> finite = norms.stream().takeWhile(Double::isFinite).toList();
        double growth = growth(finite);
        if (finite.size() < norms.size()) {
            return new Pattern(growth, Trend.BROKEN);
        } else if (growth > 1 + tolerance) {
            return new Pattern(growth, Trend.GROWING);
        }
        return new Pattern(growth, growth < 1 / (1 + tolerance) ? Trend.FADING : Trend.STEADY);
        // END SOLUTION
    }
    // BEGIN SOLUTION

    private static double growth(List<Double> norms) {
        if (norms.isEmpty()) {
            return Double.NaN;
        }
        double first = norms.get(0);
        double last = norms.get(norms.size() - 1);
        return first == last
                ? 1
                : Math.exp((Math.log(last) - Math.log(first)) / (norms.size() - 1));
    }
    // END SOLUTION
}
