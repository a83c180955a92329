package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.gradientclinic.LayerAnalysis;
import org.gradientgrader.core.expectations.Answered;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.LossMistake;
import org.gradientgrader.core.expectations.LossProbes.Probe;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.oracle.Gradients;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.oracle.Statistics;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.protocol.Tensor;

/** What goes wrong in {@code analyze}, with what it makes of the same gradients. */
enum AnalysisMistake implements Mistake {
    BIASES_COUNTED(
            "the gradients of the biases are analysed as layers of their own.",
            "How many analyses do you return, and how many dense layers has the network?"),
    BIASES_IN_NORM(
            "a layer's norm is that of its weights and biases together.",
            "Which of the five components is of the weights' gradient alone?",
            each((r, w, b) -> with(r, Math.hypot(r.norm(), r.biasNorm()))),
            each((r, w, b) -> withBiasNorm(Analyses.layer(joined(w, b), b), r.biasNorm()))),
    NORM_OF_WEIGHTS_FOR_BIASES(
            "the norm of the biases' gradient is that of the weights'.",
            "Under which key does DL4J hold the gradient of a bias?",
            each((r, w, b) -> withBiasNorm(r, r.norm()))),
    REVERSED_ORDER(
            "the list runs from the output to the input.",
            "At which index is the layer that has as many inputs as the network?",
            gradients -> {
                List<LayerAnalysis> reversed = new ArrayList<>(Analyses.of(gradients));
                Collections.reverse(reversed);
                return reversed;
            }),
    SQUARED_NORM(
            "the norms are squared: the root is missing.",
            "What is the norm of an array whose elements are 3 and 4?",
            each(
                    (r, w, b) ->
                            withBiasNorm(
                                    with(r, r.norm() * r.norm()), r.biasNorm() * r.biasNorm())),
            each((r, w, b) -> with(r, r.norm() * r.norm()))),
    ROOT_MEAN_SQUARE(
            "the norm is an average: its squares are divided by their number.",
            "What is the norm of an array whose elements are 3 and 4?",
            each((r, w, b) -> with(r, r.norm() / Math.sqrt(w.size()))),
            each(
                    (r, w, b) ->
                            withBiasNorm(
                                    with(r, r.norm() / Math.sqrt(w.size())),
                                    r.biasNorm() / Math.sqrt(b.size())))),
    SIGNS_CANCEL(
            "the mean is taken of the values and not of their magnitudes, so that signs cancel.",
            "What is the mean magnitude of 1 and -1?",
            each((r, w, b) -> with(r, mean(w), r.deviation())),
            each((r, w, b) -> with(r, Math.abs(mean(w)), r.deviation()))),
    SAMPLE_DEVIATION(
            "the deviation is divided by n - 1, as if there were more weights than these.",
            "Are there weights of this layer that you did not measure? What does ND4J's std() divide"
                    + " by?",
            each((r, w, b) -> with(r, r.meanMagnitude(), Statistics.of(w.values()).std()))),
    VARIANCE(
            "the variance is returned as the deviation.",
            "Which unit has a deviation?",
            each((r, w, b) -> with(r, r.meanMagnitude(), r.deviation() * r.deviation()))),
    DEVIATION_OF_MAGNITUDES(
            "the deviation is that of the magnitudes, not of the values.",
            "What is the deviation of 1 and -1?",
            each((r, w, b) -> with(r, r.meanMagnitude(), Analyses.deviation(magnitudes(w))))),
    MEAN_NOT_SUBTRACTED(
            "the deviation is that from 0, not from the mean.",
            "What is the deviation of 7 and 7?",
            each((r, w, b) -> with(r, r.meanMagnitude(), r.norm() / Math.sqrt(w.size())))),
    SMALL_IS_ZERO(
            "small gradients are counted as zeros.",
            "Is 1e-14 exactly 0?",
            smallIsZero(1e-6),
            smallIsZero(1e-7),
            smallIsZero(1e-8),
            smallIsZero(1e-9),
            smallIsZero(1e-10),
            smallIsZero(1e-12)),
    ZEROS_NOT_DIVIDED(
            "zeros are counted; their share is that of all weights.",
            "Which share is zero if 5 of 20 are?",
            each((r, w, b) -> withZeros(r, r.zeroShare() * w.size())),
            each((r, w, b) -> withZeros(r, r.zeroShare() * 100))),
    SHARE_INVERTED(
            "the share is that of the gradients other than 0.",
            "Which share of zeros has a layer that learns with every weight?",
            each((r, w, b) -> withZeros(r, 1 - r.zeroShare()))),
    NON_FINITE_REPLACED(
            "a NaN is replaced by a number, or passed over.",
            "Which is worse, a norm of 0 or one that is no number? What does your result say?",
            each((r, w, b) -> Analyses.layer(finite(w), finite(b))),
            gradients -> replaced(gradients, 0),
            gradients -> replaced(gradients, 1e6)),
    MUTATED_INPUT(
            "the arrays that were passed in are changed in place.",
            "Which of the operations that you call end in i, such as subi? What do they do?");

    private final String sentence;
    private final String hint;
    private final List<Function<Gradients, List<LayerAnalysis>>> variants;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    AnalysisMistake(
            String sentence, String hint, Function<Gradients, List<LayerAnalysis>>... variants) {
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

    /** Returns suspicions about the analysis, and about the loss that is differentiated. */
    static List<Suspicion<Probe, List<LayerAnalysis>>> suspicions() {
        return Stream.of(
                        LossMistake.suspicions(Analyses::of, Analyses::same),
                        Arrays.stream(values()).flatMap(AnalysisMistake::shown),
                        Stream.of(Suspicion.each(BIASES_COUNTED, AnalysisMistake::countsBiases)))
                .flatMap(suspicions -> suspicions)
                .toList();
    }

    private Stream<Suspicion<Probe, List<LayerAnalysis>>> shown() {
        return variants.stream()
                .map(
                        variant ->
                                Inquiry.recomputed(
                                        this,
                                        p -> variant.apply(p.gradients()),
                                        Analyses::right,
                                        Analyses::same));
    }

    /** What the norm of a bias's biases is, everybody may decide. */
    private static boolean countsBiases(Answered<Probe, List<LayerAnalysis>> answered) {
        Gradients gradients = answered.question().gradients();
        List<Double> norms = new ArrayList<>();
        for (int layer = 0; layer < gradients.weights().size(); layer++) {
            norms.add(Norms.of(gradients.weights().get(layer)));
            norms.add(Norms.of(gradients.biases().get(layer)));
        }
        return Near.alike(answered.answer().stream().map(LayerAnalysis::norm).toList(), norms);
    }

    /** Another analysis of a layer, from the right one and the gradients. */
    @FunctionalInterface
    private interface Change {
        LayerAnalysis of(LayerAnalysis right, Tensor weights, Tensor biases);
    }

    private static Function<Gradients, List<LayerAnalysis>> each(Change change) {
        BiFunction<Tensor, Tensor, LayerAnalysis> analysis =
                (weights, biases) -> change.of(Analyses.layer(weights, biases), weights, biases);
        return gradients -> Analyses.of(gradients, analysis);
    }

    private static Function<Gradients, List<LayerAnalysis>> smallIsZero(double small) {
        return each(
                (r, w, b) ->
                        withZeros(
                                r,
                                Analyses.average(
                                        Arrays.stream(magnitudes(w)).map(m -> m < small ? 1 : 0))));
    }

    private static List<LayerAnalysis> replaced(Gradients gradients, double replacement) {
        return Analyses.of(gradients).stream()
                .map(
                        r ->
                                new LayerAnalysis(
                                        finite(r.norm(), replacement),
                                        finite(r.meanMagnitude(), replacement),
                                        finite(r.deviation(), replacement),
                                        r.zeroShare(),
                                        finite(r.biasNorm(), replacement)))
                .toList();
    }

    private static double finite(double number, double replacement) {
        return Double.isFinite(number) ? number : replacement;
    }

    private static Tensor finite(Tensor tensor) {
        return new Tensor(
                tensor.shape(),
                Arrays.stream(tensor.values()).map(value -> finite(value, 0)).toArray());
    }

    private static double mean(Tensor tensor) {
        return Analyses.average(Arrays.stream(tensor.values()));
    }

    private static double[] magnitudes(Tensor tensor) {
        return Arrays.stream(tensor.values()).map(Math::abs).toArray();
    }

    private static Tensor joined(Tensor weights, Tensor biases) {
        return Tensor.vector(Statistics.elements(List.of(weights, biases)));
    }

    private static LayerAnalysis with(LayerAnalysis r, double norm) {
        return new LayerAnalysis(
                norm, r.meanMagnitude(), r.deviation(), r.zeroShare(), r.biasNorm());
    }

    private static LayerAnalysis with(LayerAnalysis r, double meanMagnitude, double deviation) {
        return new LayerAnalysis(r.norm(), meanMagnitude, deviation, r.zeroShare(), r.biasNorm());
    }

    private static LayerAnalysis withZeros(LayerAnalysis r, double zeroShare) {
        return new LayerAnalysis(
                r.norm(), r.meanMagnitude(), r.deviation(), zeroShare, r.biasNorm());
    }

    private static LayerAnalysis withBiasNorm(LayerAnalysis r, double biasNorm) {
        return new LayerAnalysis(
                r.norm(), r.meanMagnitude(), r.deviation(), r.zeroShare(), biasNorm);
    }
}
