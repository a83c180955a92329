package org.gradientgrader.core.assignments.gradientclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.PlainSubmission;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientclinic.Optimiser;
import org.gradientgrader.core.contract.gradientclinic.Row;
import org.gradientgrader.core.contract.gradientclinic.Run;
import org.gradientgrader.core.contract.gradientclinic.Solution;
import org.gradientgrader.core.contract.gradientclinic.SolutionComparison;
import org.gradientgrader.core.rubric.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What comparisons cost that are not as they should be. */
class ComparisonChecksTest {

    private static final Check EPOCHS = ComparisonChecks.EPOCHS_TO_TARGET;
    private static final Check ROWS = ComparisonChecks.COMPARISON_ROWS;
    private static final Check GAIN = ComparisonChecks.COMPARISON_GAIN;

    @Test
    void checksHaveTheirPoints() {
        assertThat(List.of(EPOCHS, ROWS, GAIN)).extracting(Check::points).containsExactly(4, 5, 3);
        assertThat(List.of(EPOCHS, ROWS, GAIN))
                .allSatisfy(check -> assertThat(check.hint()).isNotBlank());
    }

    @Test
    void rightComparisonLosesNothing() {
        for (Check check : List.of(EPOCHS, ROWS, GAIN)) {
            Lost.nothing(check, student(new PlainComparison()));
        }
    }

    @Test
    void alwaysTheSameAnswerLosesEverything() {
        Lost.criteria(EPOCHS, counting((losses, target) -> 0), 0, 1, 2);
        Lost.criteria(ROWS, tabulating((runs, target) -> List.of()), 0, 1, 2);
        Lost.criteria(GAIN, gaining(rows -> Double.NaN), 0, 1);
    }

    @Test
    void wrongEpochsLoseNoPointsForAccuracies() {
        Lost.criteria(ROWS, changed(row -> with(row, row.accuracy(), row.epochs() + 0.5)), 2);
    }

    @Test
    void wrongAccuraciesLoseNoPointsForEpochs() {
        Lost.criteria(ROWS, changed(row -> with(row, row.accuracy() + 1e-6, row.epochs())), 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("epochs")
    void mistakeInEpochsIsNamed(
            EpochMistake mistake, BiFunction<List<Double>, Double, Integer> wrong) {
        Lost.naming(mistake.name(), EPOCHS, counting(wrong));
    }

    @Test
    void everyMistakeInEpochsHasACase() {
        assertThat(epochs().map(arguments -> arguments.get()[0]))
                .containsExactlyInAnyOrder((Object[]) EpochMistake.values());
    }

    static Stream<Arguments> epochs() {
        return Stream.of(
                epoch(
                        EpochMistake.COUNTED_FROM_ZERO,
                        (losses, target) -> right(losses, target) - 1),
                epoch(
                        EpochMistake.STRICTLY_BELOW,
                        (losses, target) -> right(losses, Math.nextDown(target))),
                epoch(
                        EpochMistake.NAN_REACHES,
                        (losses, target) ->
                                right(
                                        losses.stream().map(l -> l > target ? l : target).toList(),
                                        target)),
                epoch(
                        EpochMistake.ABOVE,
                        (losses, target) ->
                                right(losses.stream().map(loss -> -loss).toList(), -target)),
                epoch(EpochMistake.PLATEAU, ComparisonChecksTest::plateau),
                epoch(
                        EpochMistake.BEST_EPOCH,
                        (losses, target) ->
                                right(
                                        losses,
                                        Math.min(
                                                target,
                                                losses.stream().min(Double::compare).orElse(0.0)))),
                epoch(
                        EpochMistake.STAYS_BELOW,
                        (losses, target) -> {
                            int epoch = losses.size();
                            while (epoch > 0 && losses.get(epoch - 1) <= target) {
                                epoch--;
                            }
                            return epoch == losses.size() ? 0 : epoch + 1;
                        }),
                epoch(
                        EpochMistake.LAST_EPOCH,
                        (losses, target) -> {
                            int last = 0;
                            for (int i = 0; i < losses.size(); i++) {
                                last = losses.get(i) <= target ? i + 1 : last;
                            }
                            return last;
                        }),
                epoch(
                        EpochMistake.NEVER_IS_MINUS_ONE,
                        (losses, target) ->
                                right(losses, target) == 0 ? -1 : right(losses, target)),
                epoch(
                        EpochMistake.NEVER_IS_THE_LAST_EPOCH,
                        (losses, target) ->
                                right(losses, target) == 0
                                        ? losses.size()
                                        : right(losses, target)));
    }

    private static int plateau(List<Double> losses, double target) {
        for (int i = 10; i < losses.size(); i++) {
            double[] window =
                    losses.subList(i - 5, i).stream().mapToDouble(Double::doubleValue).toArray();
            if (PlainExperiment.variance(window) < 1e-4) {
                return i;
            }
        }
        return 0;
    }

    private static Arguments epoch(
            EpochMistake mistake, BiFunction<List<Double>, Double, Integer> wrong) {
        return Arguments.of(mistake, wrong);
    }

    private static int right(List<Double> losses, double target) {
        return new PlainComparison().epochsToTarget(losses, target);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void mistakeInRowsIsNamed(RowMistake mistake, SolutionComparison wrong) {
        Lost.naming(mistake.name(), ROWS, student(wrong));
    }

    @Test
    void everyMistakeInRowsHasACase() {
        assertThat(rows().map(arguments -> arguments.get()[0]))
                .containsExactlyInAnyOrder((Object[]) RowMistake.values());
    }

    static Stream<Arguments> rows() {
        return Stream.concat(intervals(), Stream.concat(epochsOfRows(), orders()));
    }

    private static Stream<Arguments> intervals() {
        return Stream.of(
                Arguments.of(
                        RowMistake.POPULATION_DEVIATION,
                        new PlainComparison() {
                            @Override
                            int divisor(int n) {
                                return n;
                            }
                        }),
                Arguments.of(
                        RowMistake.SINGLE_RUN_IS_NAN,
                        new PlainComparison() {
                            @Override
                            int divisor(int n) {
                                return n - 1;
                            }
                        }),
                half(RowMistake.ROOT_OF_N_MISSING, (deviation, n) -> 2 * deviation),
                half(RowMistake.ANOTHER_WIDTH, (deviation, n) -> 1.96 * deviation / Math.sqrt(n)),
                half(
                        RowMistake.VARIANCE_FOR_DEVIATION,
                        (deviation, n) -> 2 * deviation * deviation / Math.sqrt(n)));
    }

    private static Arguments half(RowMistake mistake, BiFunction<Double, Integer, Double> wrong) {
        return Arguments.of(
                mistake,
                new PlainComparison() {
                    @Override
                    double half(double deviation, int n) {
                        return wrong.apply(deviation, n);
                    }
                });
    }

    private static Stream<Arguments> epochsOfRows() {
        return Stream.of(
                Arguments.of(
                        RowMistake.NEVER_COUNTS_AS_ZERO,
                        new PlainComparison() {
                            @Override
                            double epochs(double sum, int reached, int n) {
                                return sum / n;
                            }
                        }),
                Arguments.of(
                        RowMistake.NONE_REACHED_IS_ZERO,
                        new PlainComparison() {
                            @Override
                            double epochs(double sum, int reached, int n) {
                                return sum / Math.max(1, reached);
                            }
                        }),
                Arguments.of(
                        RowMistake.EPOCHS_MISCOUNTED,
                        new PlainComparison() {
                            @Override
                            public int epochsToTarget(List<Double> losses, double target) {
                                return Math.max(0, super.epochsToTarget(losses, target) - 1);
                            }
                        }),
                Arguments.of(
                        RowMistake.FASTEST_RUN,
                        new PlainComparison() {
                            @Override
                            public List<Row> rows(List<Run> runs, double target) {
                                return super.rows(runs, target).stream()
                                        .map(
                                                row ->
                                                        with(
                                                                row,
                                                                row.accuracy(),
                                                                fastest(row, runs, target)))
                                        .toList();
                            }

                            private double fastest(Row row, List<Run> runs, double target) {
                                return runs.stream()
                                        .filter(run -> run.solution() == row.solution())
                                        .filter(run -> run.optimiser() == row.optimiser())
                                        .mapToInt(r -> epochsToTarget(r.validationLosses(), target))
                                        .filter(epoch -> epoch > 0)
                                        .asDoubleStream()
                                        .min()
                                        .orElse(Double.NaN);
                            }
                        }));
    }

    private static Stream<Arguments> orders() {
        return Stream.of(
                ordered(
                        RowMistake.OPTIMISER_FIRST,
                        Comparator.comparing(Row::optimiser).thenComparing(Row::solution)),
                ordered(
                        RowMistake.ORDER_OF_NAMES,
                        Comparator.comparing(row -> row.solution() + " " + row.optimiser().name())),
                Arguments.of(
                        RowMistake.ORDER_OF_RUNS,
                        table(
                                (runs, target) ->
                                        runs.stream()
                                                .map(
                                                        run ->
                                                                List.of(
                                                                        run.solution(),
                                                                        run.optimiser()))
                                                .distinct()
                                                .flatMap(
                                                        pair ->
                                                                new PlainComparison()
                                                                        .rows(runs, target).stream()
                                                                                .filter(
                                                                                        r ->
                                                                                                List
                                                                                                        .of(
                                                                                                                r
                                                                                                                        .solution(),
                                                                                                                r
                                                                                                                        .optimiser())
                                                                                                        .equals(
                                                                                                                pair)))
                                                .toList())),
                Arguments.of(
                        RowMistake.PAIRS_WITHOUT_RUNS,
                        table(
                                (runs, target) -> {
                                    List<Row> rows =
                                            new ArrayList<>(
                                                    new PlainComparison().rows(runs, target));
                                    for (Solution solution : Solution.values()) {
                                        for (Optimiser optimiser : Optimiser.values()) {
                                            if (runs.stream()
                                                    .noneMatch(
                                                            run ->
                                                                    run.solution() == solution
                                                                            && run.optimiser()
                                                                                    == optimiser)) {
                                                rows.add(
                                                        new Row(
                                                                solution,
                                                                optimiser,
                                                                Double.NaN,
                                                                Double.NaN,
                                                                Double.NaN,
                                                                0,
                                                                Double.NaN));
                                            }
                                        }
                                    }
                                    return rows.stream()
                                            .sorted(
                                                    Comparator.comparing(Row::solution)
                                                            .thenComparing(Row::optimiser))
                                            .toList();
                                })));
    }

    private static Arguments ordered(RowMistake mistake, Comparator<Row> order) {
        return Arguments.of(
                mistake,
                table(
                        (runs, target) ->
                                new PlainComparison()
                                        .rows(runs, target).stream().sorted(order).toList()));
    }

    private static SolutionComparison table(BiFunction<List<Run>, Double, List<Row>> rows) {
        return new PlainComparison() {
            @Override
            public List<Row> rows(List<Run> runs, double target) {
                return rows.apply(runs, target);
            }
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gains")
    void mistakeInAGainIsNamed(GainMistake mistake, Function<List<Row>, Double> wrong) {
        Lost.naming(mistake.name(), GAIN, gaining(wrong));
    }

    @Test
    void everyMistakeInAGainHasACase() {
        assertThat(gains().map(arguments -> arguments.get()[0]))
                .containsExactlyInAnyOrder((Object[]) GainMistake.values());
    }

    static Stream<Arguments> gains() {
        return Stream.of(
                gain(
                        GainMistake.OPTIMISERS_MIXED,
                        rows ->
                                accuracies(rows, Solution.RELU).average().orElse(Double.NaN)
                                        - accuracies(rows, Solution.SIGMOID)
                                                .average()
                                                .orElse(Double.NaN)),
                gain(
                        GainMistake.BEST_OF_EACH,
                        rows ->
                                accuracies(rows, Solution.RELU).max().orElse(Double.NaN)
                                        - accuracies(rows, Solution.SIGMOID)
                                                .max()
                                                .orElse(Double.NaN)),
                gain(
                        GainMistake.SIGN_TURNED,
                        rows -> new PlainComparison().gain(rows, Solution.SIGMOID, Solution.RELU)),
                gain(
                        GainMistake.SUM_OF_DIFFERENCES,
                        rows -> differences(rows).reduce(0.0, Double::sum) / sign(rows)),
                gain(
                        GainMistake.DIVIDED_BY_ALL_OPTIMISERS,
                        rows -> differences(rows).reduce(0.0, Double::sum) / 2 / sign(rows)),
                gain(
                        GainMistake.RELATIVE,
                        rows ->
                                new PlainComparison()
                                        .gain(
                                                rows.stream()
                                                        .map(row -> relative(row, rows))
                                                        .toList(),
                                                Solution.RELU,
                                                Solution.SIGMOID)),
                gain(
                        GainMistake.ZERO_WITHOUT_PAIRS,
                        rows ->
                                differences(rows).reduce(0.0, Double::sum)
                                        / Math.max(1, differences(rows).count())));
    }

    /** NaN where there is nothing to add up, else 1. */
    private static double sign(List<Row> rows) {
        return differences(rows).findAny().isPresent() ? 1 : Double.NaN;
    }

    private static Stream<Double> differences(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.solution() == Solution.RELU)
                .flatMap(
                        row ->
                                rows.stream()
                                        .filter(base -> base.solution() == Solution.SIGMOID)
                                        .filter(base -> base.optimiser() == row.optimiser())
                                        .map(base -> row.accuracy() - base.accuracy()));
    }

    /** The base becomes 0, and what it is compared with a share of it above it. */
    private static Row relative(Row row, List<Row> rows) {
        if (row.solution() == Solution.SIGMOID) {
            return with(row, 0, 1);
        }
        return rows.stream()
                .filter(base -> base.solution() == Solution.SIGMOID)
                .filter(base -> base.optimiser() == row.optimiser())
                .map(base -> with(row, row.accuracy() / base.accuracy() - 1, 1))
                .findFirst()
                .orElse(row);
    }

    private static DoubleStream accuracies(List<Row> rows, Solution solution) {
        return rows.stream().filter(r -> r.solution() == solution).mapToDouble(Row::accuracy);
    }

    private static Arguments gain(GainMistake mistake, Function<List<Row>, Double> wrong) {
        return Arguments.of(mistake, wrong);
    }

    private static Row with(Row row, double accuracy, double epochs) {
        return new Row(
                row.solution(),
                row.optimiser(),
                accuracy,
                row.low(),
                row.high(),
                row.reached(),
                epochs);
    }

    private static Submission counting(BiFunction<List<Double>, Double, Integer> epochs) {
        return student(
                new PlainComparison() {
                    @Override
                    public int epochsToTarget(List<Double> losses, double target) {
                        return epochs.apply(losses, target);
                    }
                });
    }

    private static Submission tabulating(BiFunction<List<Run>, Double, List<Row>> rows) {
        return student(table(rows));
    }

    private static Submission changed(UnaryOperator<Row> change) {
        return tabulating(
                (runs, target) ->
                        new PlainComparison().rows(runs, target).stream().map(change).toList());
    }

    private static Submission gaining(Function<List<Row>, Double> gain) {
        return student(
                new PlainComparison() {
                    @Override
                    public double gain(List<Row> rows, Solution better, Solution base) {
                        return gain.apply(rows);
                    }
                });
    }

    private static Submission student(SolutionComparison comparison) {
        return new PlainSubmission().with(SolutionComparison.class, comparison);
    }
}
