package org.gradientgrader.core.assignments.gradienthealth;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.gradienthealth.SideBySide.Ideal;
import org.gradientgrader.core.contract.gradienthealth.GradientHealth;
import org.gradientgrader.core.contract.gradienthealth.Metric;
import org.gradientgrader.core.contract.gradienthealth.NamedHealth;
import org.gradientgrader.core.contract.gradienthealth.Row;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Advice;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code rows}, with the rows that it gives for the same networks. */
enum ComparisonMistake implements Mistake {
    IDEAL_BOUNDS_EXCLUDED(
            "a value at the end of its ideal range is not taken as ideal.",
            "The Javadoc says: both included. Which comparison includes them?",
            ideal(ComparisonMistake::strictly)),
    NAN_IS_IDEAL(
            "a NaN is taken as ideal, because it is not outside the range.",
            "What is NaN < 1, and what is its negation?",
            ideal(
                    (metric, health) ->
                            Double.isNaN(SideBySide.value(metric, health))
                                    || SideBySide.isIdeal(metric, health))),
    EVERYTHING_IDEAL(
            "every value is taken as ideal.",
            "Which largest norm would not be ideal?",
            ideal((metric, health) -> true)),
    NO_WEAK_LAYER_IDEAL(
            "one weak layer is taken as too many.",
            "How many weak layers may an ideal network have?",
            ideal(
                    (metric, health) ->
                            SideBySide.isIdeal(metric, health)
                                    && (metric != Metric.WEAK || health.weak() == 0))),
    FIRST_NETWORK_ONLY(
            "every network has the values of the first.",
            "Which variable does your inner loop count with?",
            networks -> SideBySide.rows(networks.stream().map(n -> networks.get(0)).toList()));

    private final Advice advice;
    private final Function<List<NamedHealth>, List<Row>> variant;

    ComparisonMistake(
            String sentence, String hint, Function<List<NamedHealth>, List<Row>> variant) {
        this.advice = new Advice(sentence, hint);
        this.variant = variant;
    }

    @Override
    public Advice advice() {
        return advice;
    }

    static List<Suspicion<List<NamedHealth>, List<Row>>> suspicions() {
        return Arrays.stream(values()).flatMap(ComparisonMistake::shown).toList();
    }

    private Stream<Suspicion<List<NamedHealth>, List<Row>>> shown() {
        return Stream.of(Inquiry.recomputed(this, variant, SideBySide::rows, Likeness::sameRows));
    }

    private static Function<List<NamedHealth>, List<Row>> ideal(Ideal ideal) {
        return networks -> SideBySide.rows(networks, ideal);
    }

    private static boolean strictly(Metric metric, GradientHealth health) {
        double value = SideBySide.value(metric, health);
        return switch (metric) {
            case MIN -> value > 1e-4 && value < 1;
            case MAX -> value > 1e-4 && value < 10;
            case MEAN -> value > 1e-3 && value < 1;
            case STD, VANISHED, WEAK, NON_FINITE, LAYERS -> SideBySide.isIdeal(metric, health);
        };
    }
}
