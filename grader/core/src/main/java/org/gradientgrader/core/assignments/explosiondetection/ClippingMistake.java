package org.gradientgrader.core.assignments.explosiondetection;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.gradientgrader.core.contract.explosiondetection.Clipped;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.protocol.Tensor;

/** What goes wrong in {@code byGlobalNorm}, with what it makes of the same gradients. */
enum ClippingMistake implements Mistake {
    AFTER_IS_BEFORE(
            "the norm before clipping is returned as the norm after it, as in the lecture.",
            "Which norm have the gradients that you return? Compute it.",
            e -> new Clipped(e.right().gradients(), e.before(), e.before(), e.right().clipped())),
    CLIPPED_BY_ARRAY(
            "every array is clipped by its own norm.",
            "Clip two equal arrays: what is the norm of both together afterwards?",
            e -> e.clipped(e.gradients().stream().map(t -> e.alone(t)).toList())),
    SUM_OF_NORMS(
            "the norms of the arrays are added up, not their squares.",
            "Split an array in two: does the norm of all elements change? Does yours?",
            e -> e.scaledBy(DoubleStream.of(e.norms()).sum())),
    CLIPPED_BY_LARGEST(
            "the norm of the largest array is taken for the norm of all.",
            "Clip two equal arrays: what is the norm of both together afterwards?",
            e -> e.scaledBy(Explosions.max(e.norms()))),
    SCALED_UP_BELOW(
            "gradients below the limit are scaled up to it.",
            "What should happen to gradients that are small enough already?",
            e -> e.clipped(Clipping.scaled(e.gradients(), e.maxNorm() / e.before()))),
    /** Shows in the arguments, not in the answer. */
    MUTATED_INPUT(
            "the arrays passed in are changed in place.",
            "What does the caller still need the original arrays for? Look at the names of the"
                    + " operations that you use: some end with an i.",
            Exercise::right),
    ALWAYS_CLIPPED(
            "gradients that stay as they are count as clipped.",
            "Were gradients clipped that came back unchanged?",
            e -> new Clipped(e.right().gradients(), e.before(), e.right().after(), true));

    private final String sentence;
    private final String hint;
    private final Function<Exercise, Clipped> variant;

    ClippingMistake(String sentence, String hint, Function<Exercise, Clipped> variant) {
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

    static List<Suspicion<Exercise, Clipped>> suspicions() {
        return Arrays.stream(values())
                .map(m -> Inquiry.recomputed(m, m.variant, Exercise::right, Exercise::same))
                .toList();
    }

    /** Gradients, and the norm that they may have. */
    record Exercise(List<Tensor> gradients, double maxNorm) {

        Clipped right() {
            return clipped(Clipping.byGlobalNorm(gradients, maxNorm));
        }

        static boolean same(Clipped one, Clipped other) {
            return Near.tensors(one.gradients(), other.gradients())
                    && Near.numbers(one.before(), other.before())
                    && Near.numbers(one.after(), other.after())
                    && one.clipped() == other.clipped();
        }

        private double before() {
            return Norms.global(gradients);
        }

        private double[] norms() {
            return gradients.stream().mapToDouble(Norms::of).toArray();
        }

        private Tensor alone(Tensor tensor) {
            return Clipping.byGlobalNorm(List.of(tensor), maxNorm).get(0);
        }

        private Clipped scaledBy(double norm) {
            return clipped(Clipping.scaled(gradients, Math.min(1, maxNorm / norm)));
        }

        private Clipped clipped(List<Tensor> results) {
            return new Clipped(
                    results, before(), Norms.global(results), !Near.tensors(results, gradients));
        }
    }
}
