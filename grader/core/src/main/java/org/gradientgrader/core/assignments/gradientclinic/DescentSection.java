package org.gradientgrader.core.assignments.gradientclinic;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientclinic.ClippingExperiment;
import org.gradientgrader.core.contract.gradientclinic.DescentSummary;
import org.gradientgrader.core.contract.gradientclinic.Step;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.expectations.Refusals;
import org.gradientgrader.core.expectations.Scalars;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Section;

/** Section 3: one descent with and without clipping, and what the numbers say about it. */
final class DescentSection {

    static final Section SECTION =
            section(
                            "Section 3: The Clipping Experiment",
                            DescentChecks.CLIPPED_DESCENT,
                            check("descent_summary", "Summary of a descent")
                                    .criterion(
                                            3,
                                            "norms, the clipped share and the final loss equal the recomputed ones",
                                            DescentSection::summaries)
                                    .criterion(
                                            1,
                                            "norms that are not finite are neither replaced nor left out",
                                            DescentSection::brokenSummaries)
                                    .criterion(
                                            1, "an empty list is refused", DescentSection::noSteps)
                                    .hint(
                                            "Take the norms 1, 3 and 8 with the factors 1, 1 and 0.5, and work all five"
                                                    + " components out on paper. Then replace the 8 by NaN."),
                            check("loss_variance", "Variance over a moving window")
                                    .criterion(
                                            3,
                                            "each value has the variance of its window, from the first one on",
                                            DescentSection::variances)
                                    .criterion(
                                            1,
                                            "what is not finite shows while it is in the window, and not longer",
                                            DescentSection::brokenVariances)
                                    .criterion(
                                            1,
                                            "a window without values is refused",
                                            DescentSection::noWindow)
                                    .hint(
                                            "Write the windows of a curve of four values down for a width of 2. How many"
                                                    + " are there, and how long is the first?"))
                    .showing(DescentFigures.all());

    private DescentSection() {}

    private static final String SUMMARIZE = "ClippingExperiment.summarize";
    private static final String VARIANCE = "ClippingExperiment.movingVariance";
    private static final double TOLERANCE = 1e-9;

    private static void summaries(Submission submission, Inputs inputs) {
        askForSummaries(
                submission,
                Stream.of(6, 9, 1, 12)
                        .map(count -> steps(inputs, exponents(inputs, count), inputs.real(2, 9))));
    }

    private static void brokenSummaries(Submission submission, Inputs inputs) {
        double[] ended = exponents(inputs, 7);
        ended[6] = Double.NaN;
        double[] passing = exponents(inputs, 8);
        passing[inputs.integer(2, 5)] = Double.NaN;
        double[] infinite = exponents(inputs, 5);
        infinite[4] = Double.POSITIVE_INFINITY;
        askForSummaries(
                submission,
                Stream.of(ended, infinite, passing)
                        .map(exponents -> steps(inputs, exponents, inputs.real(2, 9))));
    }

    /** Returns at least one for a norm that is clipped and one for a norm that is not, if many. */
    private static double[] exponents(Inputs inputs, int count) {
        double[] exponents = inputs.uniforms(count, 1);
        exponents[0] = Math.abs(exponents[0]) / 2 + 0.5;
        exponents[count / 2] = exponents[count / 2] / 2 - 0.5;
        return exponents;
    }

    /** Returns steps of such norms, powers of 100; the limit lies between them. */
    private static List<Step> steps(Inputs inputs, double[] exponents, double maxNorm) {
        List<Step> steps = new ArrayList<>();
        for (double exponent : exponents) {
            double norm = Math.pow(100, exponent);
            boolean finite = Double.isFinite(norm);
            steps.add(
                    new Step(
                            finite ? inputs.real(0.5, 20) : Double.NaN,
                            List.of(0.6 * norm, 0.8 * norm),
                            norm,
                            finite ? 1 / Math.max(1, norm / maxNorm) : Double.NaN));
        }
        return steps;
    }

    private static void askForSummaries(Submission submission, Stream<List<Step>> questions) {
        new Inquiry<List<Step>, DescentSummary>(
                        Summary::of,
                        Summary::same,
                        DescentSection::expectSummary,
                        SummaryMistake::suspicions)
                .ask(questions.iterator(), submission.get(ClippingExperiment.class)::summarize);
    }

    private static void expectSummary(List<Step> steps, DescentSummary actual) {
        DescentSummary right = Summary.of(steps);
        expect("maxNorm", actual.maxNorm(), right.maxNorm());
        expect("meanNorm", actual.meanNorm(), right.meanNorm());
        Scalars.equal(
                "The normDeviation of " + SUMMARIZE,
                actual.normDeviation(),
                right.normDeviation(),
                TOLERANCE,
                right.maxNorm());
        expect("clippedShare", actual.clippedShare(), right.clippedShare());
        expect("finalLoss", actual.finalLoss(), right.finalLoss());
    }

    private static void expect(String component, double actual, double right) {
        Scalars.equal("The " + component + " of " + SUMMARIZE, actual, right, TOLERANCE);
    }

    private static void noSteps(Submission submission, Inputs inputs) {
        Refusals.expect(
                IllegalArgumentException.class,
                SUMMARIZE,
                "for an empty list",
                () -> submission.get(ClippingExperiment.class).summarize(List.of()));
    }

    private static void variances(Submission submission, Inputs inputs) {
        askForVariances(
                submission,
                Stream.of(
                        new Curve.Question(curve(inputs, 12), inputs.integer(4, 6)),
                        new Curve.Question(curve(inputs, 9), 2),
                        new Curve.Question(curve(inputs, 5), inputs.integer(6, 9)),
                        new Curve.Question(curve(inputs, 4), 1),
                        new Curve.Question(List.of(), 3)));
    }

    private static void brokenVariances(Submission submission, Inputs inputs) {
        int window = inputs.integer(3, 5);
        List<Double> nan = curve(inputs, 18);
        nan.set(inputs.integer(7, 9), Double.NaN);
        List<Double> infinite = curve(inputs, 17);
        infinite.set(inputs.integer(7, 9), Double.POSITIVE_INFINITY);
        askForVariances(
                submission,
                Stream.of(new Curve.Question(nan, window), new Curve.Question(infinite, window)));
    }

    private static List<Double> curve(Inputs inputs, int count) {
        return new ArrayList<>(Arrays.stream(inputs.normals(count, 3)).boxed().toList());
    }

    private static void askForVariances(Submission submission, Stream<Curve.Question> questions) {
        new Inquiry<Curve.Question, List<Double>>(
                        Curve.Question::right,
                        Likeness::sameCurves,
                        DescentSection::expectVariances,
                        VarianceMistake::suspicions)
                .ask(
                        questions.iterator(),
                        question ->
                                submission
                                        .get(ClippingExperiment.class)
                                        .movingVariance(question.values(), question.window()));
    }

    private static void expectVariances(Curve.Question question, List<Double> actual) {
        List<Double> right = question.right();
        if (actual.size() != right.size()) {
            throw new Rejection(
                    VARIANCE + " returned another number of variances than there are values.",
                    "got       " + Numbers.count(actual.size(), "variance"),
                    "expected  " + Numbers.count(right.size(), "variance"));
        }
        double scale =
                question.values().stream()
                        .filter(Double::isFinite)
                        .mapToDouble(value -> value * value)
                        .max()
                        .orElse(0);
        for (int i = 0; i < right.size(); i++) {
            Scalars.equal(
                    "Variance " + (i + 1) + " of " + VARIANCE + ", window " + question.window(),
                    actual.get(i),
                    right.get(i),
                    TOLERANCE,
                    scale);
        }
    }

    private static void noWindow(Submission submission, Inputs inputs) {
        List<Double> values = curve(inputs, 4);
        for (int window : new int[] {0, -inputs.integer(1, 4)}) {
            Refusals.expect(
                    IllegalArgumentException.class,
                    VARIANCE,
                    "for a window of " + Numbers.count(window, "value"),
                    () -> submission.get(ClippingExperiment.class).movingVariance(values, window));
        }
    }
}
