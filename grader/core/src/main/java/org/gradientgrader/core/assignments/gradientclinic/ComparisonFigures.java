package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientclinic.Optimiser;
import org.gradientgrader.core.contract.gradientclinic.Row;
import org.gradientgrader.core.contract.gradientclinic.Run;
import org.gradientgrader.core.contract.gradientclinic.Solution;
import org.gradientgrader.core.contract.gradientclinic.SolutionComparison;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.rubric.Exhibit;
import org.gradientgrader.core.rubric.Inputs;

/** The four solutions, trained. */
final class ComparisonFigures {

    private static final int RUNS = 3;
    private static final int EPOCHS = 6;
    private static final int EXAMPLES = 512;

    /** In nats; a network that knows nothing has ln 2 = 0.69. */
    private static final double TARGET = 0.4;

    private ComparisonFigures() {}

    /** Accuracy of each solution with each optimiser, several times (document 002-10). */
    static Exhibit accuracies() {
        return new Exhibit(
                Figure.Kind.INTERVALS,
                "Four solutions, two optimisers",
                (exhibit, submission, inputs) -> {
                    List<Row> rows =
                            submission
                                    .get(SolutionComparison.class)
                                    .rows(runs(submission, inputs), TARGET);
                    return new Figure(
                            exhibit.kind(),
                            exhibit.title(),
                            note(rows),
                            List.of(
                                    series("mean - 2 standard errors", rows, Row::low),
                                    series("mean", rows, Row::accuracy),
                                    series("mean + 2 standard errors", rows, Row::high)),
                            List.of(new Figure.Threshold("chance", 0.5)));
                });
    }

    /** Losses of the four solutions with one optimiser. */
    static Exhibit losses() {
        return new Exhibit(
                Figure.Kind.CURVES,
                "Losses of the four solutions with Adam",
                (exhibit, submission, inputs) -> {
                    Task task = Task.twoClasses(inputs, EXAMPLES);
                    List<Series> series = new ArrayList<>();
                    for (Solution solution : Solution.values()) {
                        Course course = course(submission, solution, Optimiser.ADAM, 1, task);
                        series.add(
                                TreatmentFigures.epochs(
                                        word(solution),
                                        "cross-entropy of unseen examples, nats",
                                        course.validationLosses()));
                    }
                    return new Figure(
                            exhibit.kind(),
                            exhibit.title(),
                            "One run each, on the same examples in the same order.",
                            series,
                            List.of(new Figure.Threshold("target", TARGET)));
                });
    }

    private static List<Run> runs(Submission submission, Inputs inputs) {
        List<Run> runs = new ArrayList<>();
        for (int run = 1; run <= RUNS; run++) {
            Task task = Task.twoClasses(inputs, EXAMPLES);
            for (Solution solution : Solution.values()) {
                for (Optimiser optimiser : Optimiser.values()) {
                    Course course = course(submission, solution, optimiser, run, task);
                    runs.add(
                            new Run(
                                    solution,
                                    optimiser,
                                    course.validationLosses(),
                                    course.accuracy()));
                }
            }
        }
        return runs;
    }

    private static Course course(
            Submission submission, Solution solution, Optimiser optimiser, long seed, Task task) {
        return Course.of(
                ComparisonSection.network(submission, solution, optimiser, seed), task, EPOCHS);
    }

    private static String note(List<Row> rows) {
        return "Right answers on unseen examples after "
                + EPOCHS
                + " epochs, summed up by the student's rows(). A loss of "
                + TARGET
                + " was reached by "
                + rows.stream().map(ComparisonFigures::reached).collect(Collectors.joining("; "))
                + ".";
    }

    private static String reached(Row row) {
        String runs = label(row) + " in " + row.reached() + " of " + RUNS + " runs";
        return row.reached() == 0
                ? runs
                : runs + String.format(Locale.ROOT, " after %.1f epochs", row.epochs());
    }

    private static Series series(String name, List<Row> rows, ToDoubleFunction<Row> value) {
        return new Series(
                name,
                "share of right answers",
                rows.stream().map(ComparisonFigures::label).toList(),
                rows.stream().map(value::applyAsDouble).toList());
    }

    private static String label(Row row) {
        return word(row.solution()) + ", " + word(row.optimiser());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
