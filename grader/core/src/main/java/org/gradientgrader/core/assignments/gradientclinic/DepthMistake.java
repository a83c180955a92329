package org.gradientgrader.core.assignments.gradientclinic;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code depthBelow}, with what it gives for the same decay. */
enum DepthMistake implements Mistake {
    BOUNDARY_INCLUDED(
            "a signal that is exactly at the limit counts as below it.",
            "Is 0.25 below 0.25? Which comparison says so?",
            d -> d.shrinks() ? d.shallowest(Math.nextUp(d.limit())) : 0),
    ONE_SHORT(
            "the layers are counted that leave enough; the first that does not is not among them.",
            "After one layer of the factor 0.1, is less than a half left? What do you return?",
            d -> Math.max(0, d.right() - 1)),
    ONE_TOO_MANY(
            "there is a layer too many.",
            "After one layer of the factor 0.1, is less than a half left? What do you return?",
            d -> d.shrinks() ? d.right() + 1 : 0,
            d -> d.right() + 1),
    NEVER_IS_A_NUMBER(
            "where no number of layers gets below the limit, the answer is not the one that the"
                    + " Javadoc asks for.",
            "Which sign has the logarithm of a number above 1?",
            d -> d.shrinks() ? d.right() : -1,
            d -> d.shrinks() ? d.right() : Integer.MAX_VALUE,
            d -> d.shrinks() ? d.right() : 1,
            d -> d.shrinks() ? d.right() : (int) Math.ceil(d.logarithmic()),
            d -> d.shrinks() ? d.right() : (int) Math.floor(d.logarithmic()) + 1),
    LIMIT_IGNORED(
            "the limit is always the same, whatever the method is given.",
            "Call your method with two limits that are far apart. Which line uses the limit?",
            d -> new Decay(d.factor(), 0.01).right(),
            d -> new Decay(d.factor(), 1e-3).right(),
            d -> new Decay(d.factor(), 1e-6).right());

    /** A question to {@code depthBelow}. */
    record Decay(double factor, double limit) {

        /** The limit lies well between what two depths leave, so that rounding decides nothing. */
        static Decay drawn(Inputs inputs, int most) {
            int depth = inputs.integer((most + 1) / 2, most);
            double factor = Math.pow(inputs.real(1e-4, 1e-2), 1.0 / most);
            return new Decay(factor, Math.pow(factor, depth - inputs.real(0.3, 0.7)));
        }

        boolean shrinks() {
            return factor < 1;
        }

        int right() {
            return shrinks() ? shallowest(limit) : 0;
        }

        /** Rounding may put the quotient a layer off, either way. */
        private int shallowest(double bound) {
            int guess = (int) Math.max(0, Math.ceil(Math.log(bound) / Math.log(factor)) - 1);
            return IntStream.rangeClosed(guess, guess + 2)
                    .filter(layers -> Math.pow(factor, layers) < bound)
                    .findFirst()
                    .orElseThrow();
        }

        private double logarithmic() {
            return Math.log(limit) / Math.log(factor);
        }
    }

    private final String sentence;
    private final String hint;
    private final List<ToIntFunction<Decay>> variants;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    DepthMistake(String sentence, String hint, ToIntFunction<Decay>... variants) {
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

    static List<Suspicion<Decay, Integer>> suspicions() {
        return Arrays.stream(values()).flatMap(DepthMistake::shown).toList();
    }

    private Stream<Suspicion<Decay, Integer>> shown() {
        return variants.stream()
                .map(v -> Inquiry.recomputed(this, v::applyAsInt, Decay::right, Integer::equals));
    }
}
