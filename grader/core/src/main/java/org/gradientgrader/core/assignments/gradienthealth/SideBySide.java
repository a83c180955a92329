package org.gradientgrader.core.assignments.gradienthealth;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gradientgrader.core.contract.gradienthealth.Conclusion;
import org.gradientgrader.core.contract.gradienthealth.Finding;
import org.gradientgrader.core.contract.gradienthealth.GradientHealth;
import org.gradientgrader.core.contract.gradienthealth.Metric;
import org.gradientgrader.core.contract.gradienthealth.NamedHealth;
import org.gradientgrader.core.contract.gradienthealth.Row;
import org.gradientgrader.core.contract.gradienthealth.Severity;
import org.gradientgrader.core.contract.gradienthealth.Thresholds;

/** Comparisons as they should be. */
final class SideBySide {

    private SideBySide() {}

    static List<Row> rows(List<NamedHealth> networks) {
        return rows(networks, SideBySide::isIdeal);
    }

    /** Whether a network's value of a metric is as it ideally is. */
    @FunctionalInterface
    interface Ideal {
        boolean holds(Metric metric, GradientHealth health);
    }

    static List<Row> rows(List<NamedHealth> networks, Ideal ideal) {
        List<GradientHealth> all = networks.stream().map(NamedHealth::health).toList();
        return Arrays.stream(Metric.values())
                .map(
                        metric ->
                                new Row(
                                        metric,
                                        all.stream().map(health -> value(metric, health)).toList(),
                                        all.stream()
                                                .map(health -> ideal.holds(metric, health))
                                                .toList()))
                .toList();
    }

    static double value(Metric metric, GradientHealth health) {
        return switch (metric) {
            case MIN -> health.min();
            case MAX -> health.max();
            case MEAN -> health.mean();
            case STD -> health.std();
            case VANISHED -> health.vanished();
            case WEAK -> health.weak();
            case NON_FINITE -> health.nonFinite();
            case LAYERS -> health.norms().size();
        };
    }

    static boolean isIdeal(Metric metric, GradientHealth health) {
        double value = value(metric, health);
        return switch (metric) {
            case MIN -> value >= 1e-4 && value <= 1;
            case MAX -> value >= 1e-4 && value <= 10;
            case MEAN -> value >= 1e-3 && value <= 1;
            case STD -> value < health.mean();
            case VANISHED, NON_FINITE -> value == 0;
            case WEAK -> value <= 1;
            case LAYERS -> true;
        };
    }

    static List<Conclusion> conclusions(List<NamedHealth> networks, Thresholds thresholds) {
        return networks.stream()
                .map(network -> conclusion(network, thresholds))
                .sorted(Comparator.comparingInt(Conclusion::score).reversed())
                .toList();
    }

    static Conclusion conclusion(NamedHealth network, Thresholds thresholds) {
        int score = Diagnosis.score(network.health(), thresholds);
        return new Conclusion(
                network.name(),
                score,
                Diagnosis.band(score),
                Diagnosis.findings(network.health(), thresholds).stream()
                        .filter(finding -> finding.severity() != Severity.GOOD)
                        .map(Finding::symptom)
                        .toList());
    }
}
