package org.gradientgrader.core.assignments.gradienthealth;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.gradienthealth.GradientHealth;
import org.gradientgrader.core.contract.gradienthealth.Thresholds;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.rubric.Advice;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.protocol.Tensor;

/** What goes wrong in {@code measure}, with what it makes of the same gradients. */
enum MeasureMistake implements Mistake {
    SUM_OF_NORMS(
            "the global norm is the sum of the norms.",
            "Split an array in two: does the length of the vector of all elements change? Does yours?",
            of(Changed::sumOfNorms)),
    SQUARED_GLOBAL_NORM(
            "the root of the global norm is missing.",
            "Double every element: by how much should the norm grow?",
            of(r -> with(r, r.std(), r.globalNorm() * r.globalNorm(), r.range()))),
    ROOT_MEAN_SQUARE(
            "the global norm is an average: its squares are divided by the number of layers.",
            "Add a layer with the gradients of another: may the norm of all of them stay as it is?",
            of(r -> with(r, r.std(), r.globalNorm() / Math.sqrt(layers(r)), r.range()))),
    SAMPLE_DEVIATION(
            "the deviation is divided by n - 1, as if the layers were a sample of more.",
            "Are there layers that you did not measure?",
            of(
                    r ->
                            with(
                                    r,
                                    r.std() * Math.sqrt(layers(r) / (layers(r) - 1.0)),
                                    r.globalNorm(),
                                    r.range()))),
    VARIANCE(
            "the variance is returned as the deviation.",
            "Which unit has a deviation?",
            of(r -> with(r, r.std() * r.std(), r.globalNorm(), r.range()))),
    EPSILON_IN_RANGE(
            "a small number is added to the smallest norm, as in the lecture; where norms are"
                    + " smaller than it, the range is that of the small number.",
            "Which range have the norms 1e-14 and 1e-12? Which one do you return?",
            of(r -> with(r, r.std(), r.globalNorm(), r.max() / (r.min() + 1e-10))),
            of(r -> with(r, r.std(), r.globalNorm(), r.max() / (r.min() + 1e-8))),
            of(r -> with(r, r.std(), r.globalNorm(), r.max() / (r.min() + 1e-12))),
            of(r -> with(r, r.std(), r.globalNorm(), r.max() / Math.max(r.min(), 1e-10)))),
    RANGE_INVERTED(
            "the range stands on its head: min / max.",
            "Is a range of 1 the narrowest or the widest that there can be?",
            of(r -> with(r, r.std(), r.globalNorm(), r.min() / r.max()))),
    RANGE_IS_A_DIFFERENCE(
            "the range is a difference, not a ratio.",
            "Multiply all gradients by 1000: does the range change? Should it?",
            of(r -> with(r, r.std(), r.globalNorm(), r.max() - r.min()))),
    SQUARED_NORMS(
            "the norms are squared: the root is missing.",
            "What is the norm of an array whose elements are 3 and 4?",
            mapped(n -> n * n)),
    BOUNDARY_INCLUDED(
            "a norm at a threshold is counted as below it.",
            "Is 5 below 5? Which comparison says so?",
            of(Changed::includingBoundaries)),
    WEAK_WITHOUT_VANISHED(
            "the vanished norms are not counted as weak.",
            "Is a norm below the lower threshold below the higher one too?",
            of(r -> counted(r, r.vanished(), r.weak() - r.vanished(), r.nonFinite()))),
    THRESHOLDS_FIXED(
            "the thresholds are the lecture's, whatever the method is given.",
            "Call your method with other thresholds: does anything change?",
            of((g, t) -> VitalSigns.of(g, VitalSigns.LECTURE))),
    NON_FINITE_REPLACED(
            "a norm that is not finite is replaced by a number, or left out.",
            "Which is worse, a norm of a million or one that is no number? What does your result say?",
            finite(0),
            finite(1e6),
            finite(1e10),
            finite(Double.MAX_VALUE),
            of(Changed::leavingOut)),
    NON_FINITE_NOT_COUNTED(
            "a NaN or an infinity is not counted as non-finite.",
            "What is NaN == NaN? Which method of Double tells finite numbers from all others?",
            of(r -> counted(r, r.vanished(), r.weak(), 0)),
            of(
                    r ->
                            counted(
                                    r,
                                    r.vanished(),
                                    r.weak(),
                                    (int) r.norms().stream().filter(n -> n.isNaN()).count())),
            of(
                    r ->
                            counted(
                                    r,
                                    r.vanished(),
                                    r.weak(),
                                    (int) r.norms().stream().filter(n -> n.isInfinite()).count()))),
    NAN_PASSED_OVER(
            "the smallest and the largest norm pass over NaN, as comparisons by hand do.",
            "What is NaN > 5, and what does your loop do then?",
            of(Changed::passingOverNan));

    /** A question to {@code measure}. */
    record Measurement(List<Tensor> gradients, Thresholds thresholds) {

        GradientHealth right() {
            return VitalSigns.of(gradients, thresholds);
        }
    }

    private final Advice advice;
    private final List<BiFunction<List<Tensor>, Thresholds, GradientHealth>> variants;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    MeasureMistake(
            String sentence,
            String hint,
            BiFunction<List<Tensor>, Thresholds, GradientHealth>... variants) {
        this.advice = new Advice(sentence, hint);
        this.variants = List.of(variants);
    }

    @Override
    public Advice advice() {
        return advice;
    }

    static List<Suspicion<Measurement, GradientHealth>> suspicions() {
        return Arrays.stream(values()).flatMap(MeasureMistake::shown).toList();
    }

    private Stream<Suspicion<Measurement, GradientHealth>> shown() {
        return variants.stream()
                .map(
                        v ->
                                Inquiry.recomputed(
                                        this,
                                        q -> v.apply(q.gradients(), q.thresholds()),
                                        Measurement::right,
                                        Likeness::same));
    }

    private static BiFunction<List<Tensor>, Thresholds, GradientHealth> of(
            BiFunction<List<Tensor>, Thresholds, GradientHealth> variant) {
        return variant;
    }

    private static BiFunction<List<Tensor>, Thresholds, GradientHealth> of(
            UnaryOperator<GradientHealth> change) {
        return (gradients, thresholds) -> change.apply(VitalSigns.of(gradients, thresholds));
    }

    private static BiFunction<List<Tensor>, Thresholds, GradientHealth> mapped(
            DoubleUnaryOperator change) {
        return (gradients, thresholds) ->
                VitalSigns.ofNorms(
                        gradients.stream().mapToDouble(Norms::of).map(change).toArray(),
                        thresholds);
    }

    private static BiFunction<List<Tensor>, Thresholds, GradientHealth> finite(double replacement) {
        return mapped(norm -> Double.isFinite(norm) ? norm : replacement);
    }

    private static GradientHealth with(
            GradientHealth r, double std, double globalNorm, double range) {
        return new GradientHealth(
                r.norms(),
                r.min(),
                r.max(),
                r.mean(),
                std,
                globalNorm,
                range,
                r.vanished(),
                r.weak(),
                r.nonFinite());
    }

    private static GradientHealth counted(GradientHealth r, int vanished, int weak, int nonFinite) {
        return new GradientHealth(
                r.norms(),
                r.min(),
                r.max(),
                r.mean(),
                r.std(),
                r.globalNorm(),
                r.range(),
                vanished,
                weak,
                nonFinite);
    }

    private static int layers(GradientHealth health) {
        return health.norms().size();
    }

    /** Variants that need more than a line. */
    private static final class Changed {

        private Changed() {}

        static GradientHealth sumOfNorms(GradientHealth r) {
            double sum = r.norms().stream().mapToDouble(Double::doubleValue).sum();
            return with(r, r.std(), sum, r.range());
        }

        static GradientHealth includingBoundaries(List<Tensor> gradients, Thresholds thresholds) {
            GradientHealth r = VitalSigns.of(gradients, thresholds);
            double[] norms = r.norms().stream().mapToDouble(Double::doubleValue).toArray();
            return counted(
                    r,
                    VitalSigns.count(norms, norm -> norm <= thresholds.vanished()),
                    VitalSigns.count(norms, norm -> norm <= thresholds.weak()),
                    r.nonFinite());
        }

        static GradientHealth leavingOut(List<Tensor> gradients, Thresholds thresholds) {
            double[] finite =
                    gradients.stream().mapToDouble(Norms::of).filter(Double::isFinite).toArray();
            if (finite.length == 0) {
                throw new IllegalArgumentException("nothing is left");
            }
            return VitalSigns.ofNorms(finite, thresholds);
        }

        static GradientHealth passingOverNan(GradientHealth r) {
            double[] numbers =
                    r.norms().stream()
                            .mapToDouble(Double::doubleValue)
                            .filter(norm -> !Double.isNaN(norm))
                            .toArray();
            double min = Arrays.stream(numbers).min().orElse(Double.POSITIVE_INFINITY);
            double max = Arrays.stream(numbers).max().orElse(0);
            return new GradientHealth(
                    r.norms(),
                    min,
                    max,
                    r.mean(),
                    r.std(),
                    r.globalNorm(),
                    min == 0 ? Double.POSITIVE_INFINITY : max / min,
                    r.vanished(),
                    r.weak(),
                    r.nonFinite());
        }
    }
}
