package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code returningSignal}, with what it gives for the same chain. */
enum SignalMistake implements Mistake {
    WEIGHTS_FORGOTTEN(
            "only the slopes are multiplied, as in the lecture; the weights have no part in it.",
            "What is the derivative of f(w · x) by x?",
            c -> c.each(layer -> c.product(c.slopes(), layer))),
    SLOPES_FORGOTTEN(
            "only the weights are multiplied; the slopes have no part in it.",
            "What is the derivative of f(w · x) by x?",
            c -> c.each(layer -> c.product(c.weights(), layer))),
    REVERSED_ORDER(
            "the list runs from the output to the input.",
            "Which layer has most factors behind it, and at which index is its gradient?",
            c -> {
                List<Double> reversed = new ArrayList<>(c.right());
                Collections.reverse(reversed);
                return reversed;
            }),
    FROM_THE_INPUT(
            "the products begin at the input, and not at the output.",
            "Where does the gradient of 1 arrive, and which layers does it pass on its way?",
            c ->
                    c.each(
                            layer ->
                                    IntStream.rangeClosed(0, layer)
                                            .mapToDouble(c::factor)
                                            .reduce(1, (a, b) -> a * b))),
    GRADIENT_BY_OUTPUT(
            "these are the gradients by the outputs of the layers, not by their inputs.",
            "What is between the input of the last layer and the network's output?",
            c -> c.each(layer -> c.behind(layer))),
    OWN_WEIGHT_MISSING(
            "the own weight of each layer is missing: these are the gradients by the sums.",
            "What does a layer do to its input before its function is applied?",
            c -> c.each(layer -> c.slopes().get(layer) * c.behind(layer))),
    OWN_FACTORS_ONLY(
            "each layer has its own factors only; what arrives from behind it is not multiplied.",
            "Of a hundred layers that halve a signal, how much is left? What do you return?",
            c -> c.each(c::factor)),
    NON_FINITE_REPLACED(
            "a NaN or an infinity is replaced by a number.",
            "What should somebody learn who looks for the layer that broke a network?",
            c -> finite(c, 0),
            c -> finite(c, 1));

    /** A question to {@code returningSignal}. */
    record Chain(List<Double> slopes, List<Double> weights) {

        /** Factors between a third and three, of either sign: no product of some dozens is tiny. */
        static Chain drawn(Inputs inputs, int layers) {
            return new Chain(factors(inputs, layers), factors(inputs, layers));
        }

        private static List<Double> factors(Inputs inputs, int count) {
            return Stream.generate(
                            () -> Math.pow(3, inputs.real(-1, 1)) * (2 * inputs.integer(0, 1) - 1))
                    .limit(count)
                    .toList();
        }

        Chain with(int layer, double slope, double weight) {
            List<Double> newSlopes = new ArrayList<>(slopes);
            newSlopes.set(layer, slope);
            List<Double> newWeights = new ArrayList<>(weights);
            newWeights.set(layer, weight);
            return new Chain(newSlopes, newWeights);
        }

        List<Double> right() {
            return each(layer -> product(slopes, layer) * product(weights, layer));
        }

        private List<Double> each(IntToDoubleFunction ofLayer) {
            return IntStream.range(0, slopes.size()).mapToDouble(ofLayer).boxed().toList();
        }

        private double product(List<Double> factors, int first) {
            return factors.stream().skip(first).reduce(1.0, (a, b) -> a * b);
        }

        private double behind(int layer) {
            return product(slopes, layer + 1) * product(weights, layer + 1);
        }

        private double factor(int layer) {
            return slopes.get(layer) * weights.get(layer);
        }
    }

    private final String sentence;
    private final String hint;
    private final List<Function<Chain, List<Double>>> variants;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    SignalMistake(String sentence, String hint, Function<Chain, List<Double>>... variants) {
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

    static List<Suspicion<Chain, List<Double>>> suspicions() {
        return Arrays.stream(values()).flatMap(SignalMistake::shown).toList();
    }

    private Stream<Suspicion<Chain, List<Double>>> shown() {
        return variants.stream().map(v -> Inquiry.recomputed(this, v, Chain::right, Near::alike));
    }

    /** Whether the product is replaced or its factors, an early one hides behind a later one. */
    private static List<Double> finite(Chain chain, double replacement) {
        List<Double> signal = new ArrayList<>();
        double left = 1;
        for (int layer = chain.slopes().size() - 1; layer >= 0; layer--) {
            double next = left * chain.factor(layer);
            left = Double.isFinite(next) ? next : replacement * left;
            signal.add(0, left);
        }
        return signal;
    }
}
