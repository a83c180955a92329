package org.gradientgrader.core.assignments.gradientclinic;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.gradientgrader.core.contract.gradientclinic.Optimiser;
import org.gradientgrader.core.contract.gradientclinic.Solution;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code gain}, with what it gives for the same rows. */
enum GainMistake implements Mistake {
    OPTIMISERS_MIXED(
            "runs with one optimiser are compared with runs with another one, as in the lecture.",
            "One solution was trained with Adam only, the other with both. What do you compare, and what"
                    + " has changed between them?",
            c -> Curve.mean(c.of(c.better())) - Curve.mean(c.of(c.base()))),
    BEST_OF_EACH(
            "the best row of each solution is compared, whichever optimiser it had.",
            "With which optimisers were the two trained that you subtract?",
            c -> best(c, c.better()) - best(c, c.base())),
    SIGN_TURNED(
            "the accuracy of the better one is subtracted.",
            "Should the gain of something better be positive or negative?",
            c -> -c.right()),
    SUM_OF_DIFFERENCES(
            "the differences are added up, but not divided by their number.",
            "Can one gain more than 1?",
            c -> c.right() * c.shared()),
    DIVIDED_BY_ALL_OPTIMISERS(
            "the sum is divided by the number of optimisers that there are, not that both were"
                    + " trained with.",
            "How many differences do you add up?",
            c -> c.right() * c.shared() / Optimiser.values().length),
    RELATIVE(
            "the gain is a share of the base; a difference is asked for.",
            "What is the gain from 50 % to 60 %, in points?",
            Comparison::relative),
    ZERO_WITHOUT_PAIRS(
            "without an optimiser that both were trained with, the gain is 0.",
            "Does a gain of 0 say the same as no measurement?",
            c -> c.shared() == 0 ? 0 : c.right());

    private final String sentence;
    private final String hint;
    private final ToDoubleFunction<Comparison> variant;

    GainMistake(String sentence, String hint, ToDoubleFunction<Comparison> variant) {
        this.sentence = sentence;
        this.hint = hint;
        this.variant = variant;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String hint() {
        return hint;
    }

    static List<Suspicion<Comparison, Double>> suspicions() {
        return Arrays.stream(values()).map(GainMistake::shown).toList();
    }

    private Suspicion<Comparison, Double> shown() {
        return Inquiry.recomputed(this, variant::applyAsDouble, Comparison::right, Near::alike);
    }

    private static double best(Comparison comparison, Solution solution) {
        return comparison.of(solution).stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(Double.NaN);
    }
}
