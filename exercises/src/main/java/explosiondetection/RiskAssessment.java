package explosiondetection;

/**
 * Section 3. The statistics as a level of risk.
 *
 * <p>A level never drops when a norm gets worse, and nothing is worse than a norm that is none.
 */
public class RiskAssessment {

    /**
     * Assesses the risk by all checks so far; recent ones have no more weight than others.
     *
     * <ul>
     *   <li>{@code CRITICAL} if any norm is not finite: {@code FIND_FIRST_NON_FINITE}, {@code
     *       CHECK_INITIALISATION}, {@code CLIP_GRADIENTS};
     *   <li>else {@code CRITICAL} if there are more explosions than tolerated: {@code
     *       CHECK_INITIALISATION}, {@code CLIP_GRADIENTS}, {@code LOWER_LEARNING_RATE};
     *   <li>else {@code HIGH} if there is an explosion: {@code CLIP_GRADIENTS}, {@code
     *       LOWER_LEARNING_RATE};
     *   <li>else {@code MODERATE} if the largest norm is above {@code elevated}: {@code
     *       MONITOR_CLOSELY}, {@code CLIP_GRADIENTS};
     *   <li>else {@code LOW}, without remedies.
     * </ul>
     *
     * @param summary as {@link ExplosionStatistics#summarise} returns it for the profile's {@code
     *     explosion}
     * @param profile where levels begin; a norm at a threshold is not above it
     * @return the level and its remedies, in the order above
     */
    public Assessment assess(Summary summary, RiskProfile profile) {
        throw new UnsupportedOperationException("TODO 3: assess the risk");
    }
}
