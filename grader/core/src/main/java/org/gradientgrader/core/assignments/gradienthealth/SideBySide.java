package org.gradientgrader.core.assignments.gradienthealth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
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

    private static final Map<Metric, ToDoubleFunction<GradientHealth>> VALUES =
            Map.of(
                    Metric.MIN, GradientHealth::min,
                    Metric.MAX, GradientHealth::max,
                    Metric.MEAN, GradientHealth::mean,
                    Metric.STD, GradientHealth::std,
                    Metric.VANISHED, GradientHealth::vanished,
                    Metric.WEAK, GradientHealth::weak,
                    Metric.NON_FINITE, GradientHealth::nonFinite,
                    Metric.LAYERS, health -> health.norms().size());

    private static final Map<Metric, Predicate<GradientHealth>> IDEALS =
            Map.of(
                    Metric.MIN, within(Metric.MIN, 1e-4, 1),
                    Metric.MAX, within(Metric.MAX, 1e-4, 10),
                    Metric.MEAN, within(Metric.MEAN, 1e-3, 1),
                    Metric.STD, health -> health.mean() > health.std(),
                    Metric.VANISHED, within(Metric.VANISHED, 0, 0),
                    Metric.WEAK, within(Metric.WEAK, 0, 1),
                    Metric.NON_FINITE, within(Metric.NON_FINITE, 0, 0),
                    Metric.LAYERS, health -> true);

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
        return VALUES.get(metric).applyAsDouble(health);
    }

    static boolean isIdeal(Metric metric, GradientHealth health) {
        return IDEALS.get(metric).test(health);
    }

    private static Predicate<GradientHealth> within(Metric metric, double least, double most) {
        return health -> {
            double value = value(metric, health);
            return !Double.isNaN(value) && value == Math.max(least, Math.min(most, value));
        };
    }

    static List<Conclusion> conclusions(List<NamedHealth> networks, Thresholds thresholds) {
        List<Conclusion> all = new ArrayList<>();
        networks.forEach(network -> all.add(conclusion(network, thresholds)));
        all.sort((one, other) -> Integer.compare(other.score(), one.score()));
        return List.copyOf(all);
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
