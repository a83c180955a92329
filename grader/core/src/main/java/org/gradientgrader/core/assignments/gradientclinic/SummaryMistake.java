package org.gradientgrader.core.assignments.gradientclinic;

import static org.gradientgrader.core.assignments.gradientclinic.Summary.norms;
import static org.gradientgrader.core.assignments.gradientclinic.Summary.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import org.gradientgrader.core.contract.gradientclinic.DescentSummary;
import org.gradientgrader.core.contract.gradientclinic.Step;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Advice;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code summarize}, with the summary that it gives of the same steps. */
enum SummaryMistake implements Mistake {
    SAMPLE_DEVIATION(
            "the deviation is divided by n - 1, as if the steps were a sample of more.",
            "Are there steps that you did not see?",
            (steps, right) ->
                    Summary.withDeviation(
                            right,
                            right.normDeviation()
                                    * Math.sqrt(steps.size() / (steps.size() - 1.0)))),
    VARIANCE_FOR_DEVIATION(
            "the variance is returned as the deviation.",
            "Which unit has a deviation?",
            (steps, right) -> Summary.withDeviation(right, Curve.variance(norms(steps)))),
    CLIPPED_COUNTED(
            "the clipped steps are counted; their share is asked for.",
            "Which of two descents was clipped more often: 5 times in 10 steps, or 6 in 1000?",
            (steps, right) -> Summary.withShare(right, right.clippedShare() * steps.size())),
    SHARE_ROUNDED_DOWN(
            "the share is 0 unless every step is clipped: whole numbers are divided.",
            "What is 5 / 10 in Java?",
            (steps, right) -> Summary.withShare(right, Math.floor(right.clippedShare()))),
    SHARE_LEFT_ALONE(
            "the share is that of the steps which are not clipped.",
            "Which factor does a clipped step have?",
            clipped(factor -> factor == 1)),
    NAN_COUNTS_AS_CLIPPED(
            "a step without a factor counts as clipped.",
            "Is NaN < 1? And what is NaN != 1?",
            clipped(factor -> factor != 1)),
    NAN_LOST_IN_COMPARISON(
            "the largest norm passes over NaN, as comparisons do.",
            "What is NaN > 7? What does Math.max make of the two?",
            (steps, right) -> Summary.withMax(right, largestByComparison(norms(steps)))),
    NON_FINITE_LEFT_OUT(
            "norms that are not finite are left out.",
            "What does a reader learn from the mean of the steps before an explosion?",
            (steps, right) -> ofNorms(right, steps, Double::isFinite)),
    NORMS_AFTER_CLIPPING(
            "the norms are those after clipping.",
            "The Javadoc of DescentSummary says which norms are meant. Can a clipped one exceed the"
                    + " limit?",
            (steps, right) ->
                    Summary.of(steps.stream().map(s -> DescentVariants.shortened(s, 1)).toList())),
    SMALLEST_LOSS(
            "the smallest loss is returned as the final one.",
            "Which loss has the network that a descent ends with?",
            (steps, right) ->
                    Summary.withLoss(
                            right, steps.stream().mapToDouble(Step::loss).min().orElseThrow())),
    FIRST_LOSS(
            "the loss is that of the first step.",
            "Which loss has the network that a descent ends with?",
            (steps, right) -> Summary.withLoss(right, steps.get(0).loss()));

    private final Advice advice;
    private final BiFunction<List<Step>, DescentSummary, DescentSummary> change;

    SummaryMistake(
            String sentence,
            String hint,
            BiFunction<List<Step>, DescentSummary, DescentSummary> change) {
        this.advice = new Advice(sentence, hint);
        this.change = change;
    }

    @Override
    public Advice advice() {
        return advice;
    }

    static List<Suspicion<List<Step>, DescentSummary>> suspicions() {
        return Arrays.stream(values()).map(SummaryMistake::shown).toList();
    }

    private Suspicion<List<Step>, DescentSummary> shown() {
        Function<List<Step>, DescentSummary> variant =
                steps -> change.apply(steps, Summary.of(steps));
        return Inquiry.recomputed(this, variant, Summary::of, Summary::same);
    }

    private static BiFunction<List<Step>, DescentSummary, DescentSummary> clipped(
            DoublePredicate isClipped) {
        return (steps, right) -> Summary.withShare(right, share(steps, isClipped));
    }

    private static double largestByComparison(List<Double> norms) {
        double largest = 0;
        for (double norm : norms) {
            largest = norm > largest ? norm : largest;
        }
        return largest;
    }

    private static DescentSummary ofNorms(
            DescentSummary right, List<Step> steps, DoublePredicate kept) {
        List<Double> norms = new ArrayList<>(norms(steps));
        norms.removeIf(norm -> !kept.test(norm));
        return new DescentSummary(
                largestByComparison(norms),
                Curve.mean(norms),
                Curve.deviation(norms),
                right.clippedShare(),
                right.finalLoss());
    }
}
