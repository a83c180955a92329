package org.gradientgrader.core.assignments.gradientclinic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.gradientgrader.core.contract.gradientclinic.Optimiser;
import org.gradientgrader.core.contract.gradientclinic.Row;
import org.gradientgrader.core.contract.gradientclinic.Run;
import org.gradientgrader.core.contract.gradientclinic.Solution;
import org.gradientgrader.core.expectations.Near;

/**
 * Runs, summed up by what they are runs of.
 *
 * @param half half the width of an interval, by the accuracies in it
 * @param epoch of a run, 0 if it never reaches the target
 * @param meanEpochs by the epochs of all runs
 */
record RunTable(
        ToDoubleFunction<List<Double>> half,
        ToIntFunction<Losses> epoch,
        ToDoubleFunction<List<Integer>> meanEpochs) {

    /** The one that the Javadoc of {@code Row} describes. */
    static final RunTable RIGHT =
            new RunTable(
                    accuracies -> 2 * sampleDeviation(accuracies) / Math.sqrt(accuracies.size()),
                    Losses::right,
                    epochs -> mean(epochs.stream().filter(epoch -> epoch != 0).toList()));

    /** A question about {@code rows}. */
    record Question(List<Run> runs, double target) {

        List<Row> right() {
            return RIGHT.rows(this);
        }
    }

    private record Pair(Solution solution, Optimiser optimiser) {

        static Pair of(Run run) {
            return new Pair(run.solution(), run.optimiser());
        }
    }

    List<Row> rows(Question question) {
        Map<Pair, List<Run>> pairs =
                question.runs().stream().collect(Collectors.groupingBy(Pair::of));
        return pairs.entrySet().stream()
                .map(pair -> row(pair.getKey(), pair.getValue(), question.target()))
                .sorted(Comparator.comparing(Row::solution).thenComparing(Row::optimiser))
                .toList();
    }

    private Row row(Pair pair, List<Run> runs, double target) {
        List<Double> accuracies = runs.stream().map(Run::accuracy).toList();
        List<Integer> epochs =
                runs.stream()
                        .map(run -> new Losses(run.validationLosses(), target))
                        .map(epoch::applyAsInt)
                        .toList();
        double accuracy = Curve.mean(accuracies);
        double reach = half.applyAsDouble(accuracies);
        return new Row(
                pair.solution(),
                pair.optimiser(),
                accuracy,
                accuracy - reach,
                accuracy + reach,
                (int) epochs.stream().filter(e -> e != 0).count(),
                meanEpochs.applyAsDouble(epochs));
    }

    RunTable reaching(ToDoubleFunction<List<Double>> other) {
        return new RunTable(other, epoch, meanEpochs);
    }

    RunTable counting(ToIntFunction<Losses> other) {
        return new RunTable(half, other, meanEpochs);
    }

    RunTable averaging(ToDoubleFunction<List<Integer>> other) {
        return new RunTable(half, epoch, other);
    }

    /** Returns 0 for a single value. */
    static double sampleDeviation(List<Double> values) {
        int n = values.size();
        return n == 1 ? 0 : Curve.deviation(values) * Math.sqrt(n / (n - 1.0));
    }

    /** Returns NaN for no values. */
    static double mean(List<Integer> values) {
        return values.stream().mapToDouble(Integer::doubleValue).sum() / values.size();
    }

    static boolean same(List<Row> ones, List<Row> others) {
        return Likeness.all(ones, others, RunTable::same);
    }

    private static boolean same(Row one, Row other) {
        return one.solution() == other.solution()
                && one.optimiser() == other.optimiser()
                && one.reached() == other.reached()
                && Near.alike(numbers(one), numbers(other));
    }

    private static List<Double> numbers(Row row) {
        return List.of(row.accuracy(), row.low(), row.high(), row.epochs());
    }
}
