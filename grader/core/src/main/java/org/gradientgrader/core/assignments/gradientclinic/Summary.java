package org.gradientgrader.core.assignments.gradientclinic;

import java.util.List;
import java.util.function.DoublePredicate;
import org.gradientgrader.core.contract.gradientclinic.DescentSummary;
import org.gradientgrader.core.contract.gradientclinic.Step;
import org.gradientgrader.core.expectations.Near;

/** Summaries of descents as they should be, and with one number changed. */
final class Summary {

    private Summary() {}

    static DescentSummary of(List<Step> steps) {
        List<Double> norms = norms(steps);
        double[] losses = steps.stream().mapToDouble(Step::loss).toArray();
        return new DescentSummary(
                norms.stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                Curve.mean(norms),
                Curve.deviation(norms),
                share(steps, factor -> factor < 1),
                losses[losses.length - 1]);
    }

    static List<Double> norms(List<Step> steps) {
        return steps.stream().map(Step::globalNorm).toList();
    }

    /** Returns the share of the steps whose factor is such. */
    static double share(List<Step> steps, DoublePredicate such) {
        return steps.stream().mapToDouble(step -> such.test(step.factor()) ? 1 : 0).sum()
                / steps.size();
    }

    static DescentSummary withMax(DescentSummary s, double max) {
        return new DescentSummary(
                max, s.meanNorm(), s.normDeviation(), s.clippedShare(), s.finalLoss());
    }

    static DescentSummary withDeviation(DescentSummary s, double deviation) {
        return new DescentSummary(
                s.maxNorm(), s.meanNorm(), deviation, s.clippedShare(), s.finalLoss());
    }

    static DescentSummary withShare(DescentSummary s, double share) {
        return new DescentSummary(
                s.maxNorm(), s.meanNorm(), s.normDeviation(), share, s.finalLoss());
    }

    static DescentSummary withLoss(DescentSummary s, double loss) {
        return new DescentSummary(
                s.maxNorm(), s.meanNorm(), s.normDeviation(), s.clippedShare(), loss);
    }

    static boolean same(DescentSummary one, DescentSummary other) {
        return Near.alike(numbers(one), numbers(other));
    }

    private static List<Double> numbers(DescentSummary s) {
        return List.of(
                s.maxNorm(), s.meanNorm(), s.normDeviation(), s.clippedShare(), s.finalLoss());
    }
}
