package org.gradientgrader.core.assignments.gradienthealth;

import java.util.List;
import org.gradientgrader.core.contract.gradienthealth.Band;
import org.gradientgrader.core.contract.gradienthealth.Finding;
import org.gradientgrader.core.contract.gradienthealth.GradientHealth;
import org.gradientgrader.core.contract.gradienthealth.Recommendation;
import org.gradientgrader.core.contract.gradienthealth.Severity;
import org.gradientgrader.core.contract.gradienthealth.Symptom;
import org.gradientgrader.core.contract.gradienthealth.Thresholds;

/** What vital signs mean: findings, score and band as they should be. */
final class Diagnosis {

    static final int BEST_SCORE = 8;

    private Diagnosis() {}

    static List<Finding> findings(GradientHealth health, Thresholds thresholds) {
        if (health.nonFinite() > 0) {
            return List.of(
                    nonFinite(Symptom.VANISHING),
                    nonFinite(Symptom.EXPLOSION),
                    nonFinite(Symptom.INSTABILITY));
        }
        return findingsByComparison(health, thresholds);
    }

    /** NaN is neither above nor below anything, so that comparisons alone see no harm in it. */
    static List<Finding> findingsByComparison(GradientHealth health, Thresholds thresholds) {
        return List.of(
                vanishing(health),
                explosion(severity(health.max(), thresholds.large(), thresholds.exploding())),
                instability(severity(health.range(), thresholds.wide(), thresholds.extreme())));
    }

    private static Finding nonFinite(Symptom symptom) {
        return new Finding(
                symptom, Severity.CRITICAL, List.of(Recommendation.FIND_FIRST_NON_FINITE));
    }

    private static Severity severity(double value, double warning, double critical) {
        if (value > critical) {
            return Severity.CRITICAL;
        }
        return value > warning ? Severity.WARNING : Severity.GOOD;
    }

    private static Finding vanishing(GradientHealth health) {
        boolean mostAreWeak = 2 * health.weak() > health.norms().size();
        Severity severity =
                health.vanished() > 0
                        ? Severity.CRITICAL
                        : mostAreWeak ? Severity.WARNING : Severity.GOOD;
        return new Finding(
                Symptom.VANISHING,
                severity,
                severity == Severity.GOOD
                        ? List.of()
                        : List.of(Recommendation.USE_RELU, Recommendation.CHECK_INITIALISATION));
    }

    private static Finding explosion(Severity severity) {
        return new Finding(
                Symptom.EXPLOSION,
                severity,
                switch (severity) {
                    case GOOD -> List.of();
                    case WARNING ->
                            List.of(Recommendation.MONITOR_CLOSELY, Recommendation.CLIP_GRADIENTS);
                    case CRITICAL ->
                            List.of(
                                    Recommendation.CLIP_GRADIENTS,
                                    Recommendation.LOWER_LEARNING_RATE);
                });
    }

    private static Finding instability(Severity severity) {
        return new Finding(
                Symptom.INSTABILITY,
                severity,
                switch (severity) {
                    case GOOD -> List.of();
                    case WARNING -> List.of(Recommendation.MONITOR_CLOSELY);
                    case CRITICAL ->
                            List.of(
                                    Recommendation.CHECK_INITIALISATION,
                                    Recommendation.ADD_NORMALISATION);
                });
    }

    static List<Severity> severities(List<Finding> findings) {
        return findings.stream().map(Finding::severity).toList();
    }

    static int score(GradientHealth health, Thresholds thresholds) {
        return health.nonFinite() > 0 ? 0 : scoreByComparison(health, thresholds);
    }

    static int scoreByComparison(GradientHealth health, Thresholds thresholds) {
        return flow(health.vanished(), health.norms().size() / 3.0)
                + graded(3, health.max(), thresholds.large(), thresholds.exploding())
                + graded(2, health.range(), thresholds.wide(), thresholds.extreme());
    }

    static int flow(int vanished, double third) {
        return vanished == 0 ? 3 : vanished < third ? 1 : 0;
    }

    private static int graded(int full, double value, double warning, double critical) {
        return value <= warning ? full : value <= critical ? 1 : 0;
    }

    static Band band(int score) {
        if (score >= 7) {
            return Band.EXCELLENT;
        } else if (score >= 5) {
            return Band.MODERATE;
        }
        return score >= 3 ? Band.POOR : Band.CRITICAL;
    }
}
