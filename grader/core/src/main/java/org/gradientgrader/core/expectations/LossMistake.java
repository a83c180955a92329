package org.gradientgrader.core.expectations;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.gradientgrader.core.expectations.LossProbes.Probe;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.oracle.Gradients;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.protocol.Tensor;

/**
 * Losses that are differentiated in place of the mean squared error, with their gradients for the
 * same probe.
 */
public enum LossMistake implements Mistake {
    BATCH_SUM(
            "these are the gradients of the batch sum, not of the mean.",
            "Give the network the same example twice: does your gradient grow? Should that of a mean?",
            scaled(p -> p.batch()),
            scaled(p -> (double) p.batch() * p.outputs()),
            scaled(p -> p.batch() / 2.0),
            scaled(p -> p.batch() * p.outputs() / 2.0)),
    OUTPUTS_SUMMED(
            "the squares are averaged over the batch, but summed over the outputs.",
            "How many elements have the targets, and by how many do you divide?",
            scaled(p -> p.outputs()),
            scaled(p -> p.outputs() / 2.0)),
    FACTOR_TWO_MISSING(
            "the factor 2 is missing: these are the gradients of half the squared error.",
            "What is the derivative of (x - t)² by x?",
            scaled(p -> 0.5)),
    NEGATED_ERROR(
            "every gradient has the opposite sign: the output is subtracted from the targets.",
            "The output is too large. Should the gradient of the loss by the output be positive?",
            scaled(p -> -1)),
    MEAN_OUTPUT(
            "these are the gradients of the mean output; the targets have no part in them.",
            "Change the targets: does what you return change?",
            p -> p.pass().gradientsOfMeanOutput()),
    TARGETS_IGNORED(
            "these are the gradients of the squared output; the targets have no part in them.",
            "Change the targets: does what you return change?",
            p ->
                    p.pass()
                            .gradientsOfMeanSquaredError(
                                    new Tensor(
                                            p.targets().shape(), new double[p.targets().size()])));

    private final String sentence;
    private final String hint;
    private final List<Function<Probe, Gradients>> variants;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    LossMistake(String sentence, String hint, Function<Probe, Gradients>... variants) {
        this.sentence = sentence;
        this.hint = hint;
        this.variants = List.of(variants);
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String hint() {
        return hint;
    }

    /**
     * Returns suspicions about answers that are made of gradients.
     *
     * @param answer what a method should make of gradients
     * @param same whether two answers are one, but for rounding
     */
    public static <A> Stream<Suspicion<Probe, A>> suspicions(
            Function<Gradients, A> answer, BiPredicate<A, A> same) {
        return Arrays.stream(values()).flatMap(mistake -> mistake.shown(answer, same));
    }

    private <A> Stream<Suspicion<Probe, A>> shown(
            Function<Gradients, A> answer, BiPredicate<A, A> same) {
        return variants.stream()
                .map(
                        variant ->
                                Inquiry.recomputed(
                                        this,
                                        variant.andThen(answer),
                                        p -> answer.apply(p.gradients()),
                                        same));
    }

    private static Function<Probe, Gradients> scaled(ToDoubleFunction<Probe> factor) {
        return probe -> scaled(probe.gradients(), factor.applyAsDouble(probe));
    }

    private static Gradients scaled(Gradients gradients, double factor) {
        return new Gradients(
                gradients.network(),
                gradients.parameters().stream().map(p -> Clipping.scaled(p, factor)).toList(),
                Clipping.scaled(gradients.preActivations(), factor),
                Clipping.scaled(List.of(gradients.input()), factor).get(0));
    }
}
