package org.gradientgrader.core.assignments.gradientclinic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.gradientclinic.Optimiser;
import org.gradientgrader.core.contract.gradientclinic.Row;
import org.gradientgrader.core.contract.gradientclinic.Run;
import org.gradientgrader.core.contract.gradientclinic.Solution;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Advice;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code rows}, with the rows that it gives for the same runs. */
enum RowMistake implements Mistake {
    POPULATION_DEVIATION(
            "the deviation is divided by n, as if there were no other runs.",
            "How many seeds are there that you did not try?",
            right().reaching(a -> 2 * Curve.deviation(a) / Math.sqrt(a.size()))),
    ROOT_OF_N_MISSING(
            "the interval is that of single runs, not of their mean.",
            "Should the mean of a hundred runs be as uncertain as one run?",
            right().reaching(a -> 2 * RunTable.sampleDeviation(a)),
            right().reaching(a -> 2 * RunTable.sampleDeviation(a) / a.size())),
    ANOTHER_WIDTH(
            "the interval has another width than twice the deviation of the mean.",
            "Divide the width that you return by the deviation of the mean: what do you get?",
            right().reaching(a -> RunTable.sampleDeviation(a) / Math.sqrt(a.size())),
            right().reaching(a -> 1.96 * RunTable.sampleDeviation(a) / Math.sqrt(a.size())),
            right().reaching(a -> 4 * RunTable.sampleDeviation(a) / Math.sqrt(a.size()))),
    VARIANCE_FOR_DEVIATION(
            "the variance is taken as the deviation.",
            "Which unit has a deviation?",
            right().reaching(
                            a ->
                                    2
                                            * Math.pow(RunTable.sampleDeviation(a), 2)
                                            / Math.sqrt(a.size()))),
    SINGLE_RUN_IS_NAN(
            "a single run makes the ends of the interval NaN.",
            "What does the Javadoc of Row say about one run? What is 0.0 / 0?",
            right().reaching(
                            a ->
                                    a.size() == 1
                                            ? Double.NaN
                                            : RunTable.RIGHT.half().applyAsDouble(a))),
    NEVER_COUNTS_AS_ZERO(
            "runs that never reach the target count as 0 epochs in the mean.",
            "Of which two networks do you say that it learns faster: one run in 4 epochs and one never,"
                    + " or both in 3?",
            right().averaging(RunTable::mean)),
    NONE_REACHED_IS_ZERO(
            "where no run reaches the target, 0 epochs are returned.",
            "How fast does a table make a network look that took 0 epochs?",
            right().averaging(
                            epochs -> {
                                double mean = RunTable.RIGHT.meanEpochs().applyAsDouble(epochs);
                                return Double.isNaN(mean) ? 0 : mean;
                            })),
    FASTEST_RUN(
            "the epochs are those of the fastest run.",
            "What does one lucky seed say about the others?",
            right().averaging(
                            epochs ->
                                    epochs.stream()
                                            .filter(epoch -> epoch != 0)
                                            .mapToDouble(Integer::doubleValue)
                                            .min()
                                            .orElse(Double.NaN))),
    EPOCHS_MISCOUNTED(
            "the epochs are those of an epochsToTarget that is wrong.",
            "Mend that method first; this one may be right already.",
            EpochMistake.all().map(RunTable.RIGHT::counting).map(table -> rows(table)).toList()),
    OPTIMISER_FIRST(
            "the rows are ordered by optimiser first.",
            "In which order does the Javadoc name the two?",
            question ->
                    sorted(
                            question.right(),
                            Comparator.comparing(Row::optimiser).thenComparing(Row::solution))),
    ORDER_OF_RUNS(
            "the rows are in the order in which their first runs come.",
            "Does your map keep an order, and is it that of the enums?",
            RowMistake::asTheyCome),
    ORDER_OF_NAMES(
            "the rows are in alphabetical order.",
            "Which order have the constants of an enum?",
            question ->
                    sorted(
                            question.right(),
                            Comparator.comparing((Row row) -> row.solution().name())
                                    .thenComparing(row -> row.optimiser().name()))),
    PAIRS_WITHOUT_RUNS(
            "there are rows for pairs that were never run.",
            "How many runs does the mean of such a row have?",
            question -> everyPair(question, Double.NaN),
            question -> everyPair(question, 0));

    private final Advice advice;
    private final List<Function<RunTable.Question, List<Row>>> variants;

    RowMistake(String sentence, String hint, RunTable... tables) {
        this(sentence, hint, Arrays.stream(tables).map(RowMistake::rows).toList());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    RowMistake(String sentence, String hint, Function<RunTable.Question, List<Row>>... variants) {
        this(sentence, hint, List.of(variants));
    }

    RowMistake(
            String sentence, String hint, List<Function<RunTable.Question, List<Row>>> variants) {
        this.advice = new Advice(sentence, hint);
        this.variants = variants;
    }

    @Override
    public Advice advice() {
        return advice;
    }

    static List<Suspicion<RunTable.Question, List<Row>>> suspicions() {
        return Arrays.stream(values()).flatMap(RowMistake::shown).toList();
    }

    private Stream<Suspicion<RunTable.Question, List<Row>>> shown() {
        return variants.stream()
                .map(
                        variant ->
                                Inquiry.recomputed(
                                        this, variant, RunTable.Question::right, RunTable::same));
    }

    private static RunTable right() {
        return RunTable.RIGHT;
    }

    private static Function<RunTable.Question, List<Row>> rows(RunTable table) {
        return table::rows;
    }

    private static List<Row> sorted(List<Row> rows, Comparator<Row> order) {
        return rows.stream().sorted(order).toList();
    }

    private static List<Row> asTheyCome(RunTable.Question question) {
        List<Run> runs = question.runs();
        return sorted(
                question.right(),
                Comparator.comparing(
                        row ->
                                runs.indexOf(
                                        runs.stream()
                                                .filter(run -> isOf(run, row))
                                                .findFirst()
                                                .orElseThrow())));
    }

    private static boolean isOf(Run run, Row row) {
        return run.solution() == row.solution() && run.optimiser() == row.optimiser();
    }

    private static List<Row> everyPair(RunTable.Question question, double accuracy) {
        List<Row> right = question.right();
        return Arrays.stream(Solution.values())
                .flatMap(
                        solution ->
                                Arrays.stream(Optimiser.values())
                                        .map(
                                                optimiser ->
                                                        rowOf(
                                                                right, solution, optimiser,
                                                                accuracy)))
                .toList();
    }

    private static Row rowOf(
            List<Row> right, Solution solution, Optimiser optimiser, double accuracy) {
        return right.stream()
                .filter(
                        row ->
                                Objects.equals(row.optimiser(), optimiser)
                                        && Objects.equals(row.solution(), solution))
                .findFirst()
                .orElse(new Row(solution, optimiser, accuracy, accuracy, accuracy, 0, Double.NaN));
    }
}
