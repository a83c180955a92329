package gradienthealth;

import java.util.List;

/**
 * Section 2. The diagnosis: what the vital signs mean, and what to do.
 *
 * <p>A severity never drops when a value gets worse, and nothing is worse than a number that is
 * none.
 */
public class HealthInterpretation {

    /**
     * Interprets the vital signs.
     *
     * <p>If any norm is not finite, every finding is {@code CRITICAL} with the one recommendation
     * {@code FIND_FIRST_NON_FINITE}. Else:
     *
     * <ul>
     *   <li>{@code VANISHING} is {@code CRITICAL} if a layer has vanished, and a {@code WARNING} if
     *       more than half of the layers are weak; either way {@code USE_RELU}, {@code
     *       CHECK_INITIALISATION}.
     *   <li>{@code EXPLOSION} is {@code CRITICAL} if the largest norm is above {@code exploding}:
     *       {@code CLIP_GRADIENTS}, {@code LOWER_LEARNING_RATE}; a {@code WARNING} if it is above
     *       {@code large}: {@code MONITOR_CLOSELY}, {@code CLIP_GRADIENTS}.
     *   <li>{@code INSTABILITY} is {@code CRITICAL} if the range is above {@code extreme}: {@code
     *       CHECK_INITIALISATION}, {@code ADD_NORMALISATION}; a {@code WARNING} if it is above
     *       {@code wide}: {@code MONITOR_CLOSELY}.
     * </ul>
     *
     * <p>A value at a threshold is not above it. What is neither is {@code GOOD}.
     *
     * @param health as {@link HealthMonitor#measure} returns it for these thresholds
     * @return three findings, in the order of {@link Symptom}
     */
    public List<Finding> interpret(GradientHealth health, Thresholds thresholds) {
        // STARTER: throw new UnsupportedOperationException("TODO 2: say what the vital signs mean");
        // BEGIN SOLUTION
        return List.of(
                finding(
                        Symptom.VANISHING,
                        severity(health, 2 * health.weak() > layers(health), health.vanished() > 0),
                        List.of(Recommendation.USE_RELU, Recommendation.CHECK_INITIALISATION),
                        List.of(Recommendation.USE_RELU, Recommendation.CHECK_INITIALISATION),
                        health),
                finding(
                        Symptom.EXPLOSION,
                        severity(
                                health,
                                health.max() > thresholds.large(),
                                health.max() > thresholds.exploding()),
                        List.of(Recommendation.MONITOR_CLOSELY, Recommendation.CLIP_GRADIENTS),
                        List.of(Recommendation.CLIP_GRADIENTS, Recommendation.LOWER_LEARNING_RATE),
                        health),
                finding(
                        Symptom.INSTABILITY,
                        severity(
                                health,
                                health.range() > thresholds.wide(),
                                health.range() > thresholds.extreme()),
                        List.of(Recommendation.MONITOR_CLOSELY),
                        List.of(
                                Recommendation.CHECK_INITIALISATION,
                                Recommendation.ADD_NORMALISATION),
                        health));
        // END SOLUTION
    }
    // BEGIN SOLUTION

    private static int layers(GradientHealth health) {
        return health.norms().size();
    }

    private static Severity severity(GradientHealth health, boolean warning, boolean critical) {
        if (health.nonFinite() > 0 || critical) {
            return Severity.CRITICAL;
        }
        return warning ? Severity.WARNING : Severity.GOOD;
    }

    private static Finding finding(
            Symptom symptom,
            Severity severity,
            List<Recommendation> forWarning,
            List<Recommendation> forCritical,
            GradientHealth health) {
        if (health.nonFinite() > 0) {
            return new Finding(
                    symptom, severity, List.of(Recommendation.FIND_FIRST_NON_FINITE));
        }
        return switch (severity) {
            case GOOD -> new Finding(symptom, severity, List.of());
            case WARNING -> new Finding(symptom, severity, forWarning);
            case CRITICAL -> new Finding(symptom, severity, forCritical);
        };
    }
    // END SOLUTION
}
