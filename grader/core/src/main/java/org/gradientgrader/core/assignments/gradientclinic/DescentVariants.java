package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.gradientclinic.Step;
import org.gradientgrader.core.expectations.Answered;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.protocol.Tensor;

/** Parts of descents that go wrong. */
final class DescentVariants {

    private DescentVariants() {}

    static Technique right() {
        return Technique.RIGHT;
    }

    /** Returns a descent on a multiple of the loss; another one may be written down. */
    static Technique scaled(ToDoubleFunction<Trial> gradient, ToDoubleFunction<Trial> loss) {
        return right().scaling(gradient)
                .reporting(
                        (step, taken) ->
                                withLoss(step, step.loss() * loss.applyAsDouble(taken.trial())));
    }

    static List<List<Tensor>> each(List<List<Tensor>> gradients, UnaryOperator<Tensor> change) {
        return gradients.stream().map(layer -> layer.stream().map(change).toList()).toList();
    }

    static Tensor byValue(Tensor array, double limit) {
        return new Tensor(
                array.shape(),
                Arrays.stream(array.values())
                        .map(value -> Math.max(-limit, Math.min(limit, value)))
                        .toArray());
    }

    static double sum(Stream<Double> norms) {
        return norms.reduce(0.0, Double::sum);
    }

    static double normOfWeights(List<List<Tensor>> gradients) {
        return Norms.global(gradients.stream().map(layer -> layer.get(0)).toList());
    }

    static List<List<Tensor>> weightsOnly(List<List<Tensor>> gradients, double factor) {
        return gradients.stream()
                .map(layer -> Clipping.scaled(layer.subList(0, 1), factor))
                .toList();
    }

    static Step withLoss(Step step, double loss) {
        return new Step(loss, step.layerNorms(), step.globalNorm(), step.factor());
    }

    static Step withLayers(Step step, List<Double> norms) {
        return new Step(step.loss(), norms, step.globalNorm(), step.factor());
    }

    /** Returns a step whose global norm is that after clipping, and whose layers' are scaled. */
    static Step shortened(Step step, double layers) {
        return new Step(
                step.loss(),
                step.layerNorms().stream().map(norm -> norm * layers).toList(),
                step.globalNorm() * step.factor(),
                step.factor());
    }

    static List<Double> reversed(List<Double> norms) {
        List<Double> reversed = new ArrayList<>(norms);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Whether the steps are right as far as there should be any. */
    static boolean beginsRight(Answered<Trial, List<Step>> answered) {
        List<Step> right = right().steps(answered.question());
        List<Step> got = answered.answer();
        return got.size() == answered.question().steps()
                && Likeness.sameButForBroken(got.subList(0, right.size()), right);
    }

    /** Whether there are steps after a broken one. */
    static boolean goesOn(Answered<Trial, List<Step>> answered) {
        List<Step> got = answered.answer();
        return got.stream().limit(got.size() - 1L).anyMatch(Likeness::isBroken);
    }

    /** Whether nothing can be wrong but the factor of a broken step. */
    static boolean endsRight(Answered<Trial, List<Step>> answered) {
        return Likeness.sameButForBroken(answered.answer(), right().steps(answered.question()));
    }

    /** Whether a broken step has a factor. */
    static boolean hasFactor(Answered<Trial, List<Step>> answered) {
        return answered.answer().stream()
                .anyMatch(step -> Likeness.isBroken(step) && !Double.isNaN(step.factor()));
    }
}
