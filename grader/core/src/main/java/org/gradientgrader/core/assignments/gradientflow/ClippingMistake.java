package org.gradientgrader.core.assignments.gradientflow;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.oracle.Statistics;
import org.gradientgrader.core.rubric.Advice;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.protocol.Tensor;

/** What goes wrong in {@code clip}, with what it gives for the same gradients and threshold. */
enum ClippingMistake implements Mistake {
    CLIPPED_BY_TENSOR(
            "every array is clipped by its own norm.",
            "Clip two equal arrays: what is the norm of both together afterwards?",
            (g, max) ->
                    g.stream().map(t -> Clipping.byGlobalNorm(List.of(t), max).get(0)).toList()),
    CLIPPED_BY_VALUE(
            "every element is cut off at the threshold.",
            "Do the clipped gradients still point where the original ones did?",
            (g, max) -> GradientVariants.mapped(g, v -> Math.max(-max, Math.min(max, v)))),
    CLIPPED_BY_LARGEST_LAYER(
            "the norm of the largest array is taken for the norm of all.",
            "Clip two equal arrays: what is the norm of both together afterwards?",
            (g, max) -> by(g, max, g.stream().mapToDouble(Norms::of).max().orElse(0))),
    SUM_OF_NORMS(
            "the norms of the arrays are added up, not their squares.",
            "Cut an array into two halves: does the norm of all elements together change? Does yours?",
            (g, max) -> by(g, max, g.stream().mapToDouble(Norms::of).sum())),
    SQUARED_TOTAL(
            "the root of the sum of squares is missing.",
            "Double every element: by how much should the total grow?",
            (g, max) -> by(g, max, Math.pow(Norms.global(g), 2))),
    SUM_OF_ABSOLUTES(
            "absolute values are added up, not squares.",
            "Which norm does the Javadoc name?",
            (g, max) -> by(g, max, Arrays.stream(Statistics.elements(g)).map(Math::abs).sum())),
    SCALED_UP_BELOW(
            "gradients below the threshold are scaled up to it.",
            "What should happen to gradients that are small enough already?",
            (g, max) -> Clipping.scaled(g, max / Norms.global(g))),
    NOT_CLIPPED(
            "the gradients come back as they were.",
            "Compute the norm of what you return. Do the operations that you use change an array, or"
                    + " do they return a new one?",
            (g, max) -> g),
    NORMALISED(
            "the gradients are scaled to norm 1, whatever the threshold.",
            "Where in your code does the threshold come in?",
            (g, max) -> Clipping.scaled(g, 1 / Norms.global(g))),
    CLIPPED_TO_ZERO(
            "every value is 0.",
            "Clipping shortens gradients; what is left of yours? An int divided by a larger one is 0.",
            (g, max) -> Clipping.scaled(g, 0)),
    FLIPPED_SIGN(
            "the sign is flipped.",
            "Clipping keeps the direction: where does the minus come from?",
            (g, max) -> Clipping.scaled(Clipping.byGlobalNorm(g, max), -1)),
    ONE_ARRAY_KEPT(
            "only one of the arrays comes back.",
            "How many arrays does the method get, and how many does it return?",
            (g, max) -> Clipping.byGlobalNorm(g, max).subList(0, 1)),
    MUTATED_INPUT(
            "the arrays passed in are changed in place.",
            "What does the caller still need the original arrays for? Look at the names of the"
                    + " operations that you use: some end with an i.");

    private final Advice advice;
    private final List<BiFunction<List<Tensor>, Double, List<Tensor>>> variants;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    ClippingMistake(
            String sentence,
            String hint,
            BiFunction<List<Tensor>, Double, List<Tensor>>... variants) {
        this.advice = new Advice(sentence, hint);
        this.variants = List.of(variants);
    }

    /** Gradients, and the norm that they may have. */
    record Exercise(List<Tensor> gradients, double maxNorm) {}

    @Override
    public Advice advice() {
        return advice;
    }

    static List<Tensor> right(Exercise exercise) {
        return Clipping.byGlobalNorm(exercise.gradients(), exercise.maxNorm());
    }

    static List<Suspicion<Exercise, List<Tensor>>> suspicions() {
        return Arrays.stream(values()).flatMap(ClippingMistake::shown).toList();
    }

    private Stream<Suspicion<Exercise, List<Tensor>>> shown() {
        return variants.stream()
                .map(
                        v ->
                                Inquiry.recomputed(
                                        this,
                                        e -> v.apply(e.gradients(), e.maxNorm()),
                                        ClippingMistake::right,
                                        Near::tensors));
    }

    private static List<Tensor> by(List<Tensor> gradients, double maxNorm, double total) {
        return Clipping.scaled(gradients, Math.min(1, maxNorm / total));
    }
}
