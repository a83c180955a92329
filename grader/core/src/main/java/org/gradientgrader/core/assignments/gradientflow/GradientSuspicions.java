package org.gradientgrader.core.assignments.gradientflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gradientgrader.core.assignments.gradientflow.ProbeNetworks.Probe;
import org.gradientgrader.core.expectations.Answered;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** How the mistakes of {@link GradientMistake} show in answers to probes. */
final class GradientSuspicions {

    private final List<Suspicion<Probe, List<Tensor>>> all = new ArrayList<>();

    private GradientSuspicions() {}

    /**
     * Returns every suspicion.
     *
     * @param own the student's networks, asked for only if an answer may be about one
     */
    static List<Suspicion<Probe, List<Tensor>>> of(Supplier<List<Network>> own) {
        GradientSuspicions suspicions = new GradientSuspicions();
        suspicions.order();
        suspicions.parameters();
        suspicions.loss();
        suspicions.form();
        suspicions.source(own);
        suspicions.precision();
        return suspicions.all;
    }

    /** A sum over the batch in a wrong order is named by its order first. */
    private void order() {
        variant(
                GradientMistake.REVERSED_ORDER,
                p -> GradientVariants.reversed(p.weightGradients()));
        variant(
                GradientMistake.REVERSED_ORDER,
                p -> GradientVariants.reversed(GradientVariants.batchSum(p)));
        variant(
                GradientMistake.LEXICOGRAPHIC_ORDER,
                p -> GradientVariants.sortedAsText(p, p.weightGradients()));
        structural(GradientMistake.LAYERS_MISSING, GradientStructure::lacksLayers);
    }

    private void parameters() {
        variant(GradientMistake.BIAS_GRADIENTS, GradientVariants::biases);
        variant(
                GradientMistake.BIAS_GRADIENTS,
                p -> GradientVariants.reversed(GradientVariants.biases(p)));
        structural(GradientMistake.WEIGHTS_AND_BIASES, GradientStructure::hasBiasesToo);
        structural(
                GradientMistake.BATCH_NORM_PARAMETERS,
                GradientStructure::hasBatchNormParametersToo);
        variant(GradientMistake.WEIGHTS_NOT_GRADIENTS, GradientVariants::weights);
    }

    private void loss() {
        variant(GradientMistake.BATCH_SUM, GradientVariants::batchSum);
        variant(GradientMistake.DIVIDED_TWICE, GradientVariants::dividedTwice);
        for (double half : new double[] {0.5, 1}) {
            variant(GradientMistake.MEAN_OF_SQUARES, p -> GradientVariants.ofSquares(p, half));
            variant(
                    GradientMistake.MEAN_OF_SQUARES,
                    p -> GradientVariants.ofSquares(p, half / GradientVariants.batch(p)));
        }
        structural(GradientMistake.UPDATE_AFTER_FIT, GradientStructure::isStep);
        structural(GradientMistake.SCALED, GradientStructure::isMultiple);
        structural(GradientMistake.CLIPPED_GRADIENTS, GradientStructure::isOfFixedNorm);
        variant(
                GradientMistake.NEGATED,
                p -> GradientVariants.mapped(p.weightGradients(), g -> -g));
    }

    private void form() {
        variant(
                GradientMistake.ABSOLUTE_GRADIENTS,
                p -> GradientVariants.mapped(p.weightGradients(), Math::abs));
        variant(
                GradientMistake.SIGNS_ONLY,
                p -> GradientVariants.mapped(p.weightGradients(), Math::signum));
        suspect(
                GradientMistake.NORMS_NOT_GRADIENTS,
                p -> GradientVariants.norms(p.weightGradients()),
                (one, other) -> Near.tensors(GradientVariants.flattened(one), other));
        variant(GradientMistake.TRANSPOSED, p -> GradientVariants.transposed(p.weightGradients()));
        variant(GradientMistake.FLATTENED, p -> GradientVariants.flattened(p.weightGradients()));
        variant(
                GradientMistake.FLATTENED,
                p -> GradientVariants.flattened(GradientVariants.transposed(p.weightGradients())));
        structural(
                GradientMistake.ALL_ZERO,
                a ->
                        a.answer().stream()
                                .flatMapToDouble(t -> Arrays.stream(t.values()))
                                .allMatch(v -> v == 0));
    }

    private void source(Supplier<List<Network>> own) {
        for (Activation function : Activation.values()) {
            variant(
                    GradientMistake.ANOTHER_ACTIVATION,
                    p -> GradientVariants.withFunction(p, function));
        }
        structural(
                GradientMistake.ANOTHER_NETWORK,
                a ->
                        GradientStructure.hasPrescribedShapes(a.answer())
                                && own.get().stream().anyMatch(n -> isAbout(n, a)));
        variant(GradientMistake.INFERENCE_MODE, GradientVariants::inInferenceMode);
        variant(GradientMistake.INFERENCE_MODE, GradientVariants::withConstantStatistics);
    }

    private static boolean isAbout(Network network, Answered<Probe, List<Tensor>> answered) {
        Tensor input = answered.question().input();
        return input.shape()[1] == network.denseLayers().get(0).inputs()
                && !network.equals(answered.question().network())
                && Near.tensors(answered.answer(), GradientVariants.of(network, input));
    }

    private void precision() {
        structural(GradientMistake.FLOAT_GRADIENTS, GradientStructure::isSinglePrecision);
        structural(GradientMistake.ROUNDED_GRADIENTS, GradientStructure::isRounded);
        structural(GradientMistake.FINITE_DIFFERENCES, GradientStructure::isNearlyRight);
    }

    private void variant(Mistake mistake, Function<Probe, List<Tensor>> variant) {
        suspect(mistake, variant, Near::tensors);
    }

    private void suspect(
            Mistake mistake,
            Function<Probe, List<Tensor>> variant,
            BiPredicate<List<Tensor>, List<Tensor>> same) {
        all.add(Inquiry.recomputed(mistake, variant, Probe::weightGradients, same));
    }

    private void structural(Mistake mistake, Predicate<Answered<Probe, List<Tensor>>> explains) {
        all.add(Suspicion.each(mistake, explains));
    }
}
