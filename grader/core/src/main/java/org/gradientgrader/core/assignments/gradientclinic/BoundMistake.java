package org.gradientgrader.core.assignments.gradientclinic;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.gradientclinic.Nonlinearity;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code bound}, with what it gives for the same layers. */
enum BoundMistake implements Mistake {
    QUARTER_FOR_ALL(
            "a quarter per layer is the sigmoid's bound, and used for every nonlinearity.",
            "How steep are tanh and ReLU where they are steepest?",
            s -> power(0.25 * s.weightNorm(), s.layers())),
    SIGMOID_AS_STEEP(
            "the sigmoid counts as steep as the others.",
            "What is the slope of the sigmoid at 0, where it is steepest?",
            s -> power(s.weightNorm(), s.layers())),
    NINE_TENTHS(
            "a ReLU keeps nine tenths, as in the lecture, which has the number from nowhere.",
            "How steep is a ReLU for an input above 0?",
            s ->
                    s.nonlinearity() == Nonlinearity.RELU
                            ? power(0.9 * s.weightNorm(), s.layers())
                            : s.right()),
    WEIGHTS_IGNORED(
            "the weights have no part in the bound, as in the lecture.",
            "Double all weights: can more be left then?",
            s -> power(s.steepest(), s.layers())),
    WEIGHTS_ONCE(
            "the norm of the weights is a factor once, and not in each layer.",
            "How many matrices does a signal pass on its way through three layers?",
            s -> power(s.steepest(), s.layers()) * s.weightNorm()),
    ADDED_UP(
            "the layers are added up, and not multiplied.",
            "Of two layers that leave a quarter each, what do both together leave?",
            s -> s.steepest() * s.weightNorm() * s.layers()),
    ONE_LAYER_OFF(
            "there is a layer too few, or one too many.",
            "What is the bound for one layer? And for none?",
            s -> power(s.steepest() * s.weightNorm(), s.layers() - 1),
            s -> power(s.steepest() * s.weightNorm(), s.layers() + 1)),
    NEVER_ABOVE_ONE(
            "the bound is held at 1, so that nothing can grow.",
            "Can a signal grow on its way back through weights of norm 3?",
            s -> Math.min(1, s.right()));

    /** A question to {@code bound}. */
    record Stack(Nonlinearity nonlinearity, double weightNorm, int layers) {

        static Stack drawn(Nonlinearity nonlinearity, Inputs inputs, double least, double most) {
            return new Stack(nonlinearity, inputs.real(least, most), inputs.integer(3, 9));
        }

        double right() {
            return power(steepest() * weightNorm, layers);
        }

        /** Where it is steepest: a sigmoid and tanh at 0, a ReLU wherever it lets through. */
        private double steepest() {
            return nonlinearity == Nonlinearity.SIGMOID ? 0.25 : 1;
        }
    }

    private final String sentence;
    private final String hint;
    private final List<ToDoubleFunction<Stack>> variants;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    BoundMistake(String sentence, String hint, ToDoubleFunction<Stack>... variants) {
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

    static List<Suspicion<Stack, Double>> suspicions() {
        return Arrays.stream(values()).flatMap(BoundMistake::shown).toList();
    }

    private Stream<Suspicion<Stack, Double>> shown() {
        return variants.stream()
                .map(v -> Inquiry.recomputed(this, v::applyAsDouble, Stack::right, Near::alike));
    }

    private static double power(double factor, int exponent) {
        return Math.pow(factor, exponent);
    }
}
