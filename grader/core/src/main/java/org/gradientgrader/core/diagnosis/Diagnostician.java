package org.gradientgrader.core.diagnosis;

import org.gradientgrader.core.model.Condition;
import org.gradientgrader.core.model.Diagnosis;
import org.gradientgrader.core.oracle.LayerSignal;
import org.gradientgrader.core.oracle.SignalFlow;

/**
 * Names what ails an untrained network by the signals that pass through it.
 *
 * <p>A weight's gradient is the product of what comes forwards and what comes back, so either of
 * them may explode. Norms of weight gradients alone would not do: where the two channels cancel,
 * all layers have the same norm (Glorot and Bengio 2010, figures 7 and 8).
 */
public final class Diagnostician {

    /**
     * A thousandth and a thousandfold over the depth: the bounds of this grader, because no paper
     * has any. AUTOTRAINER (Zhang et al. 2021) takes the same thousandth between the first and the
     * last layer's gradients.
     */
    private static final double VANISHING_DECADES = -3;

    private static final double EXPLODING_DECADES = 3;

    /** More than half of a layer's values (Wardat et al. 2022, DeepDiagnosis). */
    private static final double SATURATED_SHARE = 0.5;

    /**
     * Seven tenths of a layer's units (the share of DeepDiagnosis). In a sound deep network nearly
     * half of them are 0 for all examples, which grow alike with depth.
     */
    private static final double DEAD_SHARE = 0.7;

    private Diagnostician() {}

    /**
     * Returns the first diagnosis that fits, in the order of {@link Diagnosis}.
     *
     * @param flow of at least one layer, over a batch of standard normal inputs
     */
    public static Condition examine(SignalFlow flow) {
        return new Condition(diagnosis(flow), flow.decades(), flow.growth(), flow.layers().size());
    }

    private static Diagnosis diagnosis(SignalFlow flow) {
        if (flow.layers().stream().anyMatch(layer -> layer.nonFinite() > 0)) {
            return Diagnosis.NON_FINITE;
        } else if (isSaturated(flow.last()) && flow.growth() >= EXPLODING_DECADES) {
            return Diagnosis.MASKED_EXPLOSION;
        } else if (flow.layers().stream().anyMatch(Diagnostician::isSaturated)) {
            return Diagnosis.SATURATED_ACTIVATION;
        } else if (flow.layers().stream().anyMatch(layer -> layer.dead() >= DEAD_SHARE)) {
            return Diagnosis.DEAD_RELU;
        } else if (Math.max(flow.decades(), flow.growth()) >= EXPLODING_DECADES) {
            return Diagnosis.EXPLODING_GRADIENT;
        }
        return flow.decades() <= VANISHING_DECADES
                ? Diagnosis.VANISHING_GRADIENT
                : Diagnosis.HEALTHY;
    }

    private static boolean isSaturated(LayerSignal layer) {
        return layer.saturation() > SATURATED_SHARE;
    }
}
