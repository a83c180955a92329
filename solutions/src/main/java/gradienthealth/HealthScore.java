package gradienthealth;

/**
 * Section 3. The diagnosis as one number.
 *
 * <p>The score's boundaries are those of the findings: full points for what is {@code GOOD} there.
 */
public class HealthScore {

    /**
     * Adds up points for three symptoms; 0 in all if any norm is not finite.
     *
     * <ul>
     *   <li>vanishing: 3 if no layer has vanished, 1 if fewer than a third of the layers have, else
     *       0;
     *   <li>explosion: 3 if the largest norm is at most {@code large}, 1 if at most {@code
     *       exploding}, else 0;
     *   <li>instability: 2 if the range is at most {@code wide}, 1 if at most {@code extreme}, else
     *       0.
     * </ul>
     *
     * @param health as {@link HealthMonitor#measure} returns it for these thresholds
     * @return 0 to 8 points
     */
    public int score(GradientHealth health, Thresholds thresholds) {
        // STARTER: throw new UnsupportedOperationException("TODO 3.1: add up the points");
        // BEGIN SOLUTION
        if (health.nonFinite() > 0) {
            return 0;
        }
        int flow = health.vanished() == 0 ? 3 : 3 * health.vanished() < health.norms().size() ? 1 : 0;
        int size =
                health.max() <= thresholds.large()
                        ? 3
                        : health.max() <= thresholds.exploding() ? 1 : 0;
        int spread =
                health.range() <= thresholds.wide()
                        ? 2
                        : health.range() <= thresholds.extreme() ? 1 : 0;
        return flow + size + spread;
        // END SOLUTION
    }

    /**
     * Says in a word what a score means.
     *
     * @param score 0 to 8 points
     * @return {@code EXCELLENT} from 7 points, {@code MODERATE} from 5, {@code POOR} from 3, else
     *     {@code CRITICAL}
     * @throws IllegalArgumentException if the score is below 0 or above 8
     */
    public Band band(int score) {
        // STARTER: throw new UnsupportedOperationException("TODO 3.2: say it in a word");
        // BEGIN SOLUTION
        if (score < 0 || score > 8) {
            throw new IllegalArgumentException("a score of " + score + " is not within 0 and 8");
        }
        if (score >= 7) {
            return Band.EXCELLENT;
        } else if (score >= 5) {
            return Band.MODERATE;
        }
        return score >= 3 ? Band.POOR : Band.CRITICAL;
        // END SOLUTION
    }
}
