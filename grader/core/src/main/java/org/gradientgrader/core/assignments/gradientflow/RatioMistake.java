package org.gradientgrader.core.assignments.gradientflow;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.rubric.Advice;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.protocol.Tensor;

/** What goes wrong in {@code vanishingRatio}, with what it gives for the same list. */
enum RatioMistake implements Mistake {
    INVERTED_RATIO(
            "the ratio stands on its head: last / first, as in the lecture.",
            "When gradients vanish, is the number that you return small or large? Which one does the"
                    + " Javadoc ask for?",
            g -> Norms.of(last(g)) / Norms.of(g.get(0))),
    RATIO_OF_SUMS(
            "sums are divided, not norms.",
            "What is the size of an array whose elements are 1 and -1? Do your two numbers agree with"
                    + " that?",
            g -> sum(g.get(0)) / sum(last(g)),
            g -> absoluteSum(g.get(0)) / absoluteSum(last(g))),
    RATIO_OF_MEANS(
            "averages are divided, not norms.",
            "Does the size of an array grow when there are more elements of the same kind? Does yours?",
            g -> sum(g.get(0)) / g.get(0).size() / (sum(last(g)) / last(g).size()),
            g -> absoluteSum(g.get(0)) / g.get(0).size() / (absoluteSum(last(g)) / last(g).size()),
            g ->
                    Norms.of(g.get(0))
                            / Math.sqrt(g.get(0).size())
                            / (Norms.of(last(g)) / Math.sqrt(last(g).size()))),
    RATIO_OF_MAXIMA(
            "the largest elements are divided, not the norms.",
            "Change an element that is not the largest: should the norm change?",
            g -> largest(g.get(0)) / largest(last(g))),
    SQUARED_NORMS(
            "squared norms are divided: the root is missing.",
            "Double every element of the first array: by how much should the ratio change, and by how"
                    + " much does yours?",
            g -> Math.pow(Norms.of(g.get(0)) / Norms.of(last(g)), 2)),
    DIFFERENCE(
            "the norms are subtracted, not divided.",
            "Which unit should the result have, and can it be negative?",
            g -> Norms.of(g.get(0)) - Norms.of(last(g)),
            g -> Norms.of(last(g)) - Norms.of(g.get(0))),
    SMALLEST_OVER_LARGEST(
            "the smallest norm is divided by the largest, wherever they are in the list.",
            "Which two layers does the Javadoc compare?",
            g ->
                    Collections.min(g.stream().map(Norms::of).toList())
                            / Collections.max(g.stream().map(Norms::of).toList())),
    NEIGHBOURING_LAYERS(
            "the first layer is compared with the second.",
            "How far apart are the two layers that the Javadoc compares?",
            g -> Norms.of(g.get(0)) / Norms.of(g.get(1)));

    private final Advice advice;
    private final List<ToDoubleFunction<List<Tensor>>> variants;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    RatioMistake(String sentence, String hint, ToDoubleFunction<List<Tensor>>... variants) {
        this.advice = new Advice(sentence, hint);
        this.variants = List.of(variants);
    }

    @Override
    public Advice advice() {
        return advice;
    }

    static double right(List<Tensor> gradients) {
        return Norms.of(gradients.get(0)) / Norms.of(last(gradients));
    }

    static List<Suspicion<List<Tensor>, Double>> suspicions() {
        return Arrays.stream(values()).flatMap(RatioMistake::shown).toList();
    }

    private Stream<Suspicion<List<Tensor>, Double>> shown() {
        return variants.stream()
                .map(
                        v ->
                                Inquiry.recomputed(
                                        this,
                                        v::applyAsDouble,
                                        RatioMistake::right,
                                        Near::numbers));
    }

    private static Tensor last(List<Tensor> gradients) {
        return gradients.get(gradients.size() - 1);
    }

    private static double sum(Tensor tensor) {
        return Arrays.stream(tensor.values()).sum();
    }

    private static double absoluteSum(Tensor tensor) {
        return Arrays.stream(tensor.values()).map(Math::abs).sum();
    }

    private static double largest(Tensor tensor) {
        return Arrays.stream(tensor.values()).map(Math::abs).max().orElse(0);
    }
}
