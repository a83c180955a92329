package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.contract.gradientclinic.Optimiser;
import org.gradientgrader.core.contract.gradientclinic.Row;
import org.gradientgrader.core.contract.gradientclinic.Run;
import org.gradientgrader.core.contract.gradientclinic.Solution;
import org.gradientgrader.core.contract.gradientclinic.SolutionComparison;
import org.gradientgrader.protocol.Trainable;

/** A right answer in plain loops, and open to change. */
class PlainComparison implements SolutionComparison {

    @Override
    public Trainable network(Solution solution, Optimiser optimiser, long seed) {
        throw new UnsupportedOperationException("nothing is trained here");
    }

    @Override
    public int epochsToTarget(List<Double> losses, double target) {
        for (int i = 0; i < losses.size(); i++) {
            if (losses.get(i) <= target) {
                return i + 1;
            }
        }
        return 0;
    }

    @Override
    public List<Row> rows(List<Run> runs, double target) {
        List<Row> rows = new ArrayList<>();
        for (Solution solution : Solution.values()) {
            for (Optimiser optimiser : Optimiser.values()) {
                List<Run> own = new ArrayList<>(runs);
                own.removeIf(run -> run.solution() != solution || run.optimiser() != optimiser);
                if (!own.isEmpty()) {
                    rows.add(row(own, target));
                }
            }
        }
        return rows;
    }

    private Row row(List<Run> runs, double target) {
        int n = runs.size();
        double mean = 0;
        int reached = 0;
        double epochs = 0;
        for (Run run : runs) {
            int epoch = epochsToTarget(run.validationLosses(), target);
            mean += run.accuracy() / n;
            reached += epoch > 0 ? 1 : 0;
            epochs += epoch;
        }
        double half = half(deviation(runs, mean, divisor(n)), n);
        return new Row(
                runs.get(0).solution(),
                runs.get(0).optimiser(),
                mean,
                mean - half,
                mean + half,
                reached,
                epochs(epochs, reached, n));
    }

    private static double deviation(List<Run> runs, double mean, int divisor) {
        double squares = 0;
        for (Run run : runs) {
            squares += Math.pow(run.accuracy() - mean, 2);
        }
        return squares == 0 && divisor > 0 ? 0 : Math.sqrt(squares / divisor);
    }

    int divisor(int n) {
        return Math.max(1, n - 1);
    }

    double half(double deviation, int n) {
        return 2 * deviation / Math.sqrt(n);
    }

    double epochs(double sum, int reached, int n) {
        return sum / reached;
    }

    @Override
    public double gain(List<Row> rows, Solution better, Solution base) {
        double sum = 0;
        int count = 0;
        for (Row one : rows) {
            for (Row other : rows) {
                if (one.solution() == better
                        && other.solution() == base
                        && one.optimiser() == other.optimiser()) {
                    sum += one.accuracy() - other.accuracy();
                    count++;
                }
            }
        }
        return sum / count;
    }
}
