package org.gradientgrader.core.assignments.explosiondetection;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.explosiondetection.Observation;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.oracle.Statistics;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.protocol.Tensor;

/** What goes wrong in {@code check}, with what it makes of the same gradients. */
enum CheckMistake implements Mistake {
    SUM_OF_NORMS(
            "the global norm is the sum of the norms, as in one of the lectures.",
            "Split an array in two: does the length of the vector of all elements change? Does yours?",
            look -> look.withGlobal(Arrays.stream(look.norms()).sum())),
    SQUARED_NORM(
            "the root of the global norm is missing.",
            "Double every element: by how much should the norm grow?",
            look -> look.withGlobal(Math.pow(look.right().globalNorm(), 2))),
    LARGEST_FOR_GLOBAL(
            "the largest norm is taken for the norm of all arrays.",
            "Two arrays have the norms 3 and 4: how long is the vector of all their elements?",
            look -> look.withGlobal(look.right().largestNorm())),
    SQUARES_OVERFLOW(
            "the squares of large elements are infinite, though their norm is not.",
            "Which is the largest double, and what is its square? Divide before you square.",
            Look::naively),
    NAN_UNNOTICED(
            "a NaN passes as no explosion.",
            "Compare NaN with 100 by > and by <=. What does each say?",
            look -> look.exploded(look.right().globalNorm() > look.threshold())),
    BOUNDARY_INCLUDED(
            "a norm at the threshold counts as an explosion.",
            "Is 5 above 5? Which comparison says so?",
            look ->
                    look.exploded(
                            look.right().exploded()
                                    || look.right().globalNorm() == look.threshold())),
    NON_FINITE_REPLACED(
            "a norm that is not finite is replaced by a number, or left out, as in the lecture.",
            "Which is worse, a norm of two million or one that is no number? What do you return?",
            look -> look.replacing(1e6),
            look -> look.replacing(0),
            look -> look.replacing(Double.MAX_VALUE)),
    SEVERITY_INVERTED(
            "the severity stands on its head: threshold / norm.",
            "Which severity should a norm of twice the threshold have?",
            look ->
                    look.with(
                            look.right().globalNorm(),
                            look.threshold() / look.right().globalNorm(),
                            look.right().exploded()));

    private final String sentence;
    private final String hint;
    private final List<Function<Look, Observation>> variants;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    CheckMistake(String sentence, String hint, Function<Look, Observation>... variants) {
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

    static List<Suspicion<Look, Observation>> suspicions() {
        return Arrays.stream(values()).flatMap(CheckMistake::shown).toList();
    }

    private Stream<Suspicion<Look, Observation>> shown() {
        return variants.stream().map(v -> Inquiry.recomputed(this, v, Look::right, Parts::same));
    }

    /** Gradients and the threshold to check them by. */
    record Look(List<Tensor> gradients, double threshold) {

        Observation right() {
            return Explosions.observation(gradients, threshold);
        }

        double[] norms() {
            return gradients.stream().mapToDouble(Norms::of).toArray();
        }

        private Observation with(double global, double severity, boolean exploded) {
            return new Observation(global, right().largestNorm(), severity, exploded);
        }

        private Observation withGlobal(double global) {
            return with(global, global / threshold, Explosions.isExplosion(global, threshold));
        }

        private Observation exploded(boolean exploded) {
            return with(right().globalNorm(), right().severity(), exploded);
        }

        private Observation naively() {
            double[] norms = gradients.stream().mapToDouble(t -> naive(List.of(t))).toArray();
            double global = naive(gradients);
            return new Observation(
                    global,
                    Explosions.max(norms),
                    global / threshold,
                    Explosions.isExplosion(global, threshold));
        }

        private static double naive(List<Tensor> tensors) {
            return Math.sqrt(Arrays.stream(Statistics.elements(tensors)).map(v -> v * v).sum());
        }

        private Observation replacing(double replacement) {
            UnaryOperator<Tensor> replaced =
                    t -> Double.isFinite(Norms.of(t)) ? t : Tensor.vector(replacement);
            return Explosions.observation(gradients.stream().map(replaced).toList(), threshold);
        }
    }
}
