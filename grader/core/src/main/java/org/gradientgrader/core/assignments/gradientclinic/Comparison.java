package org.gradientgrader.core.assignments.gradientclinic;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gradientgrader.core.contract.gradientclinic.Optimiser;
import org.gradientgrader.core.contract.gradientclinic.Row;
import org.gradientgrader.core.contract.gradientclinic.Solution;

/** A question about {@code gain}; the components are its arguments. */
record Comparison(List<Row> rows, Solution better, Solution base) {

    double right() {
        return Curve.mean(List.copyOf(gains().values()));
    }

    /** Returns how many optimisers both were trained with. */
    int shared() {
        return gains().size();
    }

    /** Returns the mean of each gain as a share of the base. */
    double relative() {
        Map<Optimiser, Double> shares = gains();
        Map<Optimiser, Double> before = byOptimiser(base);
        shares.replaceAll((optimiser, gain) -> gain / before.get(optimiser));
        return Curve.mean(List.copyOf(shares.values()));
    }

    List<Double> of(Solution solution) {
        return List.copyOf(byOptimiser(solution).values());
    }

    private Map<Optimiser, Double> gains() {
        Map<Optimiser, Double> gains = byOptimiser(better);
        Map<Optimiser, Double> before = byOptimiser(base);
        gains.keySet().retainAll(before.keySet());
        gains.replaceAll((optimiser, accuracy) -> accuracy - before.get(optimiser));
        return gains;
    }

    private Map<Optimiser, Double> byOptimiser(Solution solution) {
        Map<Optimiser, Double> accuracies = new EnumMap<>(Optimiser.class);
        for (Row row : rows) {
            if (row.solution() == solution) {
                accuracies.put(row.optimiser(), row.accuracy());
            }
        }
        return accuracies;
    }
}
