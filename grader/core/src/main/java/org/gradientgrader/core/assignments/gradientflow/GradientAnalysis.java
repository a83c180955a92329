package org.gradientgrader.core.assignments.gradientflow;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import java.util.List;
import java.util.stream.IntStream;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientflow.GradientHistogram;
import org.gradientgrader.core.contract.gradientflow.GradientStatistics;
import org.gradientgrader.core.contract.gradientflow.GradientSummary;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.expectations.Refusals;
import org.gradientgrader.core.expectations.Scalars;
import org.gradientgrader.core.expectations.Tensors;
import org.gradientgrader.core.oracle.Statistics;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.protocol.Tensor;

/** Section 5: numbers that describe gradients. */
final class GradientAnalysis {

    static final Section SECTION =
            section(
                            "Section 5: Gradient Analysis",
                            check("gradient_statistics", "Computation of gradient statistics")
                                    .criterion(
                                            5,
                                            "mean, deviation, minimum and maximum equal the recomputed ones on several lists",
                                            GradientAnalysis::statistics)
                                    .criterion(
                                            1,
                                            "edge cases are treated as the Javadoc says",
                                            GradientAnalysis::statisticsEdgeCases)
                                    .hint(
                                            "Take two arrays of different lengths and work it out on paper: all elements together"
                                                    + " are one sample. What is the deviation of a sample divided by?"),
                            check("gradient_histogram", "Creation of gradient histogram data")
                                    .criterion(
                                            6,
                                            "every element of every gradient is there once, and nothing else",
                                            GradientAnalysis::histogram)
                                    .hint(
                                            "How many weights has a network of 10 → 20 → 1, and how many values do you return for it?"))
                    .showing(
                            OwnFigures.values(Remedies.RELU), OwnFigures.magnitudes(Remedies.RELU));

    private GradientAnalysis() {}

    private static final String SUMMARISE = "GradientStatistics.summarise";
    private static final double TOLERANCE = 1e-9;

    private static void statistics(Submission submission, Inputs inputs) {
        new Inquiry<>(
                        AnalysisSuspicions::right,
                        AnalysisSuspicions::same,
                        (List<Tensor> gradients, GradientSummary actual) ->
                                expectSummary("", actual, gradients),
                        AnalysisSuspicions::ofStatistics)
                .ask(
                        IntStream.of(2, 3, 5)
                                .mapToObj(count -> Fixtures.unequalSizes(inputs, count))
                                .iterator(),
                        submission.get(GradientStatistics.class)::summarise);
    }

    private static void expectSummary(
            String situation, GradientSummary actual, List<Tensor> gradients) {
        double[] elements = Statistics.elements(gradients);
        Statistics expected = Statistics.of(elements);
        double scale = Math.max(1, Math.max(Math.abs(expected.min()), Math.abs(expected.max())));
        String end = " of " + SUMMARISE + situation;
        Scalars.equal("The mean" + end, actual.mean(), expected.mean(), TOLERANCE, scale);
        Scalars.equal("The std" + end, actual.std(), expected.std(), TOLERANCE, scale);
        Scalars.equal("The min" + end, actual.min(), expected.min(), TOLERANCE, scale);
        Scalars.equal("The max" + end, actual.max(), expected.max(), TOLERANCE, scale);
    }

    private static void statisticsEdgeCases(Submission submission, Inputs inputs) {
        GradientStatistics student = submission.get(GradientStatistics.class);
        Refusals.expect(
                IllegalArgumentException.class,
                SUMMARISE,
                "for an empty list",
                () -> student.summarise(List.of()));
        List<Tensor> one = List.of(Tensor.matrix(1, 1, inputs.real(1, 2)));
        expectSummary(" for one element", student.summarise(one), one);
        List<Tensor> broken = List.of(inputs.normal(2, 2), Tensor.matrix(1, 3, 1, Double.NaN, 2));
        expectSummary(" for gradients with a NaN", student.summarise(broken), broken);
    }

    private static final String VALUES = "GradientHistogram.values";

    private static void histogram(Submission submission, Inputs inputs) {
        new Inquiry<>(
                        (List<Tensor> g) -> AnalysisSuspicions.sorted(Statistics.elements(g)),
                        AnalysisSuspicions::same,
                        GradientAnalysis::expectValues,
                        AnalysisSuspicions::ofHistogram)
                .ask(
                        IntStream.of(1, 3, 6)
                                .mapToObj(n -> Fixtures.withZeros(Fixtures.gradients(inputs, n)))
                                .iterator(),
                        g ->
                                AnalysisSuspicions.sorted(
                                        submission.get(GradientHistogram.class).values(g)));
    }

    private static void expectValues(List<Tensor> gradients, Tensor actual) {
        Tensor expected = AnalysisSuspicions.sorted(Statistics.elements(gradients));
        if (actual.size() != expected.size()) {
            throw new Rejection(
                    VALUES + " returned another number of values than there are elements.",
                    "got       " + Numbers.count(actual.size(), "value"),
                    "expected  " + Numbers.count(expected.size(), "value"));
        }
        Tensors.expect(VALUES, List.of(actual))
                .equal("sorted list of values", List.of(expected), TOLERANCE);
    }
}
