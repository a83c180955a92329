package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import org.gradientgrader.core.contract.gradientclinic.Step;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.oracle.Descent;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.protocol.Tensor;

/**
 * A way to descend. Gradients are those of each layer: weights, then biases.
 *
 * @param scale of the gradients, which a wrong loss changes
 * @param norm of all gradients
 * @param factor by norm and limit
 * @param clipper makes of the gradients what the parameters lose, but for the learning rate
 * @param report makes of a step what is written down
 */
record Technique(
        ToDoubleFunction<Trial> scale,
        ToDoubleFunction<List<List<Tensor>>> norm,
        DoubleBinaryOperator factor,
        Clipper clipper,
        Report report) {

    /** The one that the Javadoc of {@code descend} describes. */
    static final Technique RIGHT =
            new Technique(
                    trial -> 1,
                    Technique::globalNorm,
                    Technique::clipFactor,
                    (gradients, factor, maxNorm) -> scaled(gradients, factor),
                    (step, taken) -> step);

    /** Makes a change of the gradients. */
    @FunctionalInterface
    interface Clipper {
        List<List<Tensor>> clipped(List<List<Tensor>> gradients, double factor, double maxNorm);
    }

    /** Writes a step down. */
    @FunctionalInterface
    interface Report {
        Step of(Step right, Taken taken);
    }

    /** What a report may look at: the gradients of a step, and where it led. */
    record Taken(Trial trial, List<List<Tensor>> gradients, Descent after) {}

    /** Returns the steps of a trial. */
    List<Step> steps(Trial trial) {
        List<Step> steps = new ArrayList<>();
        Descent now = trial.start();
        boolean goesOn = true;
        for (int left = trial.steps(); left > 0 && goesOn; left--) {
            List<List<Tensor>> gradients =
                    scaled(now.gradients().parameters(), scale.applyAsDouble(trial));
            double length = norm.applyAsDouble(gradients);
            double times = factor.applyAsDouble(length, trial.maxNorm());
            Descent next =
                    now.minus(
                            scaled(
                                    clipper.clipped(gradients, times, trial.maxNorm()),
                                    trial.learningRate()));
            List<Double> layers = gradients.stream().map(layer -> Norms.of(layer.get(0))).toList();
            steps.add(
                    report.of(
                            new Step(now.loss(), layers, length, times),
                            new Taken(trial, gradients, next)));
            goesOn = Double.isFinite(length);
            now = next;
        }
        return steps;
    }

    Technique scaling(ToDoubleFunction<Trial> other) {
        return new Technique(other, norm, factor, clipper, report);
    }

    Technique measuring(ToDoubleFunction<List<List<Tensor>>> other) {
        return new Technique(scale, other, factor, clipper, report);
    }

    Technique multiplyingBy(DoubleBinaryOperator other) {
        return new Technique(scale, norm, other, clipper, report);
    }

    Technique clipping(Clipper other) {
        return new Technique(scale, norm, factor, other, report);
    }

    Technique reporting(Report other) {
        return new Technique(scale, norm, factor, clipper, other);
    }

    static double globalNorm(List<List<Tensor>> gradients) {
        return Norms.global(gradients.stream().flatMap(List::stream).toList());
    }

    private static double clipFactor(double norm, double maxNorm) {
        if (!Double.isFinite(norm)) {
            return Double.NaN;
        }
        return norm > maxNorm ? maxNorm / norm : 1;
    }

    static List<List<Tensor>> scaled(List<List<Tensor>> gradients, double factor) {
        return gradients.stream().map(layer -> Clipping.scaled(layer, factor)).toList();
    }
}
