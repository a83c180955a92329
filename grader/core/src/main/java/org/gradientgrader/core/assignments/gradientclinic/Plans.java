package org.gradientgrader.core.assignments.gradientclinic;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Trainable;
import org.gradientgrader.protocol.TrainingPlan;
import org.gradientgrader.protocol.TrainingPlan.Clipping;
import org.gradientgrader.protocol.TrainingPlan.LayerPlan;

/**
 * What is asked of the plan by which a network is trained.
 *
 * @param name of the method that builds the network
 * @param trainable as it was returned
 */
record Plans(String name, Trainable trainable) {

    private static final double ROUNDING = 1e-9;
    private static final double LIMIT = 1;

    /**
     * Expects an optimiser and its learning rates.
     *
     * @param rates by epoch, counted from 0
     */
    void expectOptimiser(String optimiser, IntToDoubleFunction rates) {
        TrainingPlan plan = trainable.plan();
        if (!plan.optimiser().equals(optimiser)) {
            throw new Rejection(
                            name + " is trained with another optimiser than prescribed.",
                            "got       " + plan.optimiser(),
                            "expected  " + optimiser)
                    .naming(PlanMistake.OTHER_OPTIMISER);
        }
        List<Double> got = plan.learningRates();
        for (int epoch = 0; epoch < TrainingPlan.EPOCHS; epoch++) {
            double expected = rates.applyAsDouble(epoch);
            if (epoch >= got.size() || !isNear(got.get(epoch), expected)) {
                throw new Rejection(
                                name + " is trained with other learning rates than prescribed.",
                                "got       "
                                        + (epoch < got.size()
                                                ? Numbers.text(got.get(epoch))
                                                : "none")
                                        + " in epoch "
                                        + (epoch + 1),
                                "expected  " + Numbers.text(expected))
                        .naming(rateMistake(got, rates));
            }
        }
    }

    private static Optional<PlanMistake> rateMistake(
            List<Double> got, IntToDoubleFunction expected) {
        if (got.size() != TrainingPlan.EPOCHS) {
            return Optional.empty();
        } else if (!isNear(got.get(0), expected.applyAsDouble(0))) {
            return Optional.of(PlanMistake.OTHER_RATE);
        } else if (got.stream().distinct().count() == 1) {
            return Optional.of(PlanMistake.CONSTANT_RATE);
        }
        // counted in iterations, an epoch's rate is that of ten epochs as many
        boolean byIteration =
                IntStream.range(0, got.size())
                        .allMatch(
                                epoch ->
                                        isNear(
                                                got.get(epoch),
                                                expected.applyAsDouble(
                                                        epoch * TrainingPlan.ITERATIONS)));
        return Optional.of(
                byIteration ? PlanMistake.RATE_BY_ITERATION : PlanMistake.OTHER_SCHEDULE);
    }

    /** Expects what hidden blocks drop. */
    void expectDropout(List<Block> hiddenBlocks, Classifiers.Hidden hidden) {
        for (int i = 0; i < hiddenBlocks.size(); i++) {
            Block block = hiddenBlocks.get(i);
            if (!hidden.dropsAs(block)) {
                throw new Rejection(
                                name + " drops other shares than prescribed.",
                                "got       "
                                        + Numbers.text(block.dropped())
                                        + " after hidden layer "
                                        + (i + 1),
                                "expected  " + Numbers.text(hidden.dropped()))
                        .naming(dropoutMistake(block, hidden));
            }
        }
    }

    private static Optional<PlanMistake> dropoutMistake(Block block, Classifiers.Hidden hidden) {
        if (block.dropped() == 0) {
            return Optional.of(PlanMistake.NO_DROPOUT);
        }
        return isNear(block.dropped(), 1 - hidden.dropped())
                ? Optional.of(PlanMistake.DROPOUT_AS_RATE)
                : Optional.empty();
    }

    /** Expects that each dense layer's gradients are clipped to a norm of 1, and no others. */
    void expectClipped(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            LayerPlan plan = blocks.get(i).plan();
            boolean byNorm =
                    plan.clipping() == Clipping.NORM_PER_PARAMETER
                            || plan.clipping() == Clipping.NORM_PER_LAYER;
            if (!byNorm || !isNear(plan.limit(), LIMIT)) {
                throw clipping(i, plan, "to a norm of 1").naming(clippingMistake(plan));
            }
            for (LayerPlan normalisation : blocks.get(i).normalisations()) {
                if (normalisation.clipping() != Clipping.NONE) {
                    throw clipping(i, normalisation, "not in batch normalisation")
                            .naming(PlanMistake.CLIPPED_NORMALISATION);
                }
            }
        }
    }

    /** Expects that nothing is clipped. */
    void expectUnclipped(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).plan().clipping() != Clipping.NONE) {
                throw clipping(i, blocks.get(i).plan(), "not at all")
                        .naming(PlanMistake.CLIPPED_UNASKED);
            }
        }
    }

    private Rejection clipping(int block, LayerPlan got, String expected) {
        return new Rejection(
                name + " clips its gradients otherwise than prescribed.",
                "got       "
                        + switch (got.clipping()) {
                            case NONE -> "no clipping";
                            case NORM_PER_PARAMETER, NORM_PER_LAYER ->
                                    "to a norm of " + Numbers.text(got.limit());
                            case VALUE -> "each element to " + Numbers.text(got.limit());
                            case RENORMALISED -> "divided by the norm";
                        }
                        + " in dense layer "
                        + (block + 1),
                "expected  " + expected);
    }

    private static PlanMistake clippingMistake(LayerPlan plan) {
        return switch (plan.clipping()) {
            case NONE -> PlanMistake.NOT_CLIPPED;
            case NORM_PER_PARAMETER, NORM_PER_LAYER -> PlanMistake.OTHER_LIMIT;
            case VALUE -> PlanMistake.CLIPPED_BY_VALUE;
            case RENORMALISED -> PlanMistake.RENORMALISED;
        };
    }

    private static boolean isNear(double got, double expected) {
        return Math.abs(got - expected) <= ROUNDING * Math.max(1, Math.abs(expected));
    }
}
