package org.gradientgrader.core.assignments.explosiondetection;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.gradientgrader.core.assignments.explosiondetection.ClippingMistake.Exercise;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.protocol.Tensor;

/** What goes wrong in {@code byValue}, with what it makes of an element and a bound. */
enum ElementMistake implements Mistake {
    ONLY_ABOVE(
            "elements are cut off above the bound, but not below its negative.",
            "Clip -5 to a bound of 2. What should come out?",
            (v, bound) -> Math.min(bound, v)),
    ONLY_POSITIVE(
            "negative elements become 0.",
            "Clip -1 to a bound of 2. What should come out?",
            (v, bound) -> Math.max(0, Math.min(bound, v))),
    SIGN_LOST(
            "elements beyond the bound become the bound, whatever their sign.",
            "Clip -5 to a bound of 2. Which sign should come out?",
            (v, bound) -> Math.abs(v) > bound ? bound : v),
    SET_TO_ZERO(
            "elements beyond the bound become 0.",
            "Which of two elements should be larger after clipping, if both are far too large?",
            (v, bound) -> Math.abs(v) > bound ? 0 : v);

    private final String sentence;
    private final String hint;
    private final DoubleBinaryOperator variant;

    ElementMistake(String sentence, String hint, DoubleBinaryOperator variant) {
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

    static List<Tensor> right(Exercise exercise) {
        return Clipping.byValue(exercise.gradients(), exercise.maxNorm());
    }

    static List<Suspicion<Exercise, List<Tensor>>> suspicions() {
        return Arrays.stream(values())
                .map(m -> Inquiry.recomputed(m, m::changed, ElementMistake::right, Near::tensors))
                .toList();
    }

    private List<Tensor> changed(Exercise exercise) {
        return exercise.gradients().stream()
                .map(
                        t ->
                                new Tensor(
                                        t.shape(),
                                        Arrays.stream(t.values())
                                                .map(
                                                        v ->
                                                                variant.applyAsDouble(
                                                                        v, exercise.maxNorm()))
                                                .toArray()))
                .toList();
    }
}
