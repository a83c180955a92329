package gradienthealth;

import java.util.Comparator;
import java.util.List;

/**
 * Section 4. Several networks side by side.
 *
 * <p>Whatever a comparison claims follows from the numbers in it.
 */
public class HealthComparison {

    /**
     * Puts the vital signs of networks side by side.
     *
     * <p>A NaN is never ideal.
     *
     * @param networks at least one
     * @return one row for each {@link Metric}, in its order
     */
    public List<Row> rows(List<NamedHealth> networks) {
        // STARTER: throw new UnsupportedOperationException("TODO 4.1: put the networks side by side");
        // BEGIN SOLUTION
        return List.of(Metric.values()).stream().map(metric -> row(metric, networks)).toList();
        // END SOLUTION
    }
    // BEGIN SOLUTION

    private static Row row(Metric metric, List<NamedHealth> networks) {
        return new Row(
                metric,
                networks.stream().map(network -> value(metric, network.health())).toList(),
                networks.stream().map(network -> isIdeal(metric, network.health())).toList());
    }

    private static double value(Metric metric, GradientHealth health) {
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

    private static boolean isIdeal(Metric metric, GradientHealth health) {
        double value = value(metric, health);
        return switch (metric) {
            case MIN -> 1e-4 <= value && value <= 1;
            case MAX -> 1e-4 <= value && value <= 10;
            case MEAN -> 1e-3 <= value && value <= 1;
            case STD -> value < health.mean();
            case VANISHED, NON_FINITE -> value == 0;
            case WEAK -> value <= 1;
            case LAYERS -> true;
        };
    }
    // END SOLUTION

    /**
     * Concludes from the vital signs which network is how healthy.
     *
     * @param networks at least one
     * @return one conclusion for each network, from the highest score to the lowest; those of equal
     *     scores stay in the order given
     */
    public List<Conclusion> conclusions(List<NamedHealth> networks, Thresholds thresholds) {
        // STARTER: throw new UnsupportedOperationException("TODO 4.2: conclude from the data");
        // BEGIN SOLUTION
        return networks.stream()
                .map(network -> conclusion(network, thresholds))
                .sorted(Comparator.comparingInt(Conclusion::score).reversed())
                .toList();
        // END SOLUTION
    }
    // BEGIN SOLUTION

    private static Conclusion conclusion(NamedHealth network, Thresholds thresholds) {
        HealthScore scoring = new HealthScore();
        int score = scoring.score(network.health(), thresholds);
        List<Symptom> symptoms =
                new HealthInterpretation()
                        .interpret(network.health(), thresholds).stream()
                                .filter(finding -> finding.severity() != Severity.GOOD)
                                .map(Finding::symptom)
                                .toList();
        return new Conclusion(network.name(), score, scoring.band(score), symptoms);
    }
    // END SOLUTION
}
