package org.gradientgrader.core.assignments.gradientclinic;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Advice;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code movingVariance}, with what it makes of the same curve. */
enum VarianceMistake implements Mistake {
    WINDOW_TOO_WIDE(
            "the window holds one value more than asked for: the lecture's five are six.",
            "How many indices are there from i - 5 to i, both included?",
            question -> moving(question, question.window() + 1)),
    WINDOW_TOO_NARROW(
            "the window holds one value less than asked for.",
            "Is the current value one of the last ones?",
            question -> moving(question, question.window() - 1)),
    SAMPLE_VARIANCE(
            "the squares are divided by n - 1, as if the window were a sample of more.",
            "What does your method return for the first value, and why?",
            question ->
                    Curve.moving(question.values(), question.window(), window -> sample(window)),
            question ->
                    Curve.moving(
                            question.values(),
                            question.window(),
                            window -> window.size() == 1 ? 0 : sample(window))),
    DEVIATION(
            "the deviation is returned as the variance.",
            "Double every value: by how much should the variance grow?",
            question -> Curve.moving(question.values(), question.window(), Curve::deviation)),
    MEAN(
            "these are moving means.",
            "Which variance has a curve that does not move at all?",
            question -> Curve.moving(question.values(), question.window(), Curve::mean)),
    NO_FIRST_VALUES(
            "the values before the first full window have no variance.",
            "What does the Javadoc say about windows with fewer values?",
            question -> beginning(question, Double.NaN),
            question -> beginning(question, 0),
            question -> {
                List<Double> right = question.right();
                return right.subList(Math.min(question.window() - 1, right.size()), right.size());
            }),
    NO_WINDOW(
            "the window never lets go: these are variances of all values so far.",
            "Which value leaves the window when a new one enters?",
            question -> moving(question, question.values().size())),
    LOOKS_AHEAD(
            "the window begins at the current value instead of ending there.",
            "Which losses do you know when the first epoch has ended?",
            question -> DescentVariants.reversed(question.reversed().right())),
    NAN_STAYS(
            "a value that is not finite spoils all later ones: sums are carried on.",
            "What is NaN - NaN? When has the NaN left the window?",
            question -> {
                List<Double> values = question.values();
                return IntStream.range(0, values.size())
                        .mapToObj(
                                i ->
                                        values.subList(0, i).stream().allMatch(Double::isFinite)
                                                ? question.right().get(i)
                                                : Double.NaN)
                        .toList();
            });

    private final Advice advice;
    private final List<Function<Curve.Question, List<Double>>> variants;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    VarianceMistake(
            String sentence, String hint, Function<Curve.Question, List<Double>>... variants) {
        this.advice = new Advice(sentence, hint);
        this.variants = List.of(variants);
    }

    @Override
    public Advice advice() {
        return advice;
    }

    static List<Suspicion<Curve.Question, List<Double>>> suspicions() {
        return Arrays.stream(values()).flatMap(VarianceMistake::shown).toList();
    }

    private Stream<Suspicion<Curve.Question, List<Double>>> shown() {
        return variants.stream()
                .map(
                        variant ->
                                Inquiry.recomputed(
                                        this,
                                        variant,
                                        Curve.Question::right,
                                        Likeness::sameCurves));
    }

    private static List<Double> moving(Curve.Question question, int width) {
        return Curve.moving(question.values(), width, Curve::variance);
    }

    private static double sample(List<Double> window) {
        return Curve.variance(window) * window.size() / (window.size() - 1.0);
    }

    private static List<Double> beginning(Curve.Question question, double value) {
        List<Double> right = question.right();
        int missing = Math.min(question.window() - 1, right.size());
        return Stream.concat(
                        Collections.nCopies(missing, value).stream(),
                        right.subList(missing, right.size()).stream())
                .toList();
    }
}
