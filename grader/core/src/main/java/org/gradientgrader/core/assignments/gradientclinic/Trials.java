package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gradientgrader.core.contract.gradientclinic.Step;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;

/** The grader's own networks, batches and settings for descents. */
final class Trials {

    private static final int DRAWS = 300;

    /** How far targets lie from what a network says first, so that norms are above 1. */
    private static final double DISTANCE = 4;

    /** A limit, as a share of the smallest norm, that single elements exceed. */
    private static final double TIGHT = 0.05;

    /** What some add to a norm before they divide by it. */
    private static final double ADDED = 1e-6;

    /** Of descents that are clipped, relative: room for {@link #ADDED}. */
    static final double CLIPPING_TOLERANCE = 1e-5;

    /** Two of them in a product overflow. */
    private static final double HUGE = 1e200;

    private final Inputs inputs;

    Trials(Inputs inputs) {
        this.inputs = inputs;
    }

    /** Returns a descent that is never clipped. */
    Trial unlimited() {
        return drawn(() -> calm(1 + inputs.integer(1, 2)), Trials::isFair);
    }

    /** Returns a descent whose steps are all clipped, by each array's own norm and value too. */
    Trial clippedAlways() {
        return drawn(
                () -> {
                    Trial trial = unlimited();
                    return trial.clippedAt(TIGHT * norms(Technique.RIGHT.steps(trial))[0]);
                },
                trial ->
                        isFair(trial)
                                && norms(Technique.RIGHT.steps(trial))[0] > 1
                                && forgives(trial));
    }

    /** Returns a descent of which some steps are clipped and some are not. */
    Trial clippedAtTimes() {
        return drawn(
                this::limited,
                trial -> isFair(trial) && isClippedAtTimes(trial) && forgives(trial));
    }

    /** Returns a descent whose first step has infinite gradients. */
    Trial brokenAtOnce() {
        Layer last = dense(5, inputs.integer(1, 3), Activation.IDENTITY);
        double[] huge = last.weights().values();
        for (int i = 0; i < huge.length; i++) {
            huge[i] = Math.copySign(HUGE, huge[i]);
        }
        Tensor weights = new Tensor(last.weights().shape(), huge);
        return trial(
                        List.of(
                                dense(inputs.integer(3, 6), 5, Activation.TANH),
                                Layer.dense(weights, last.bias(), last.activation())))
                .clippedAt(inputs.real(1, 5));
    }

    /** Returns a descent whose first step is so long that the second has infinite gradients. */
    Trial brokenAtTheSecondStep() {
        return trial(
                        List.of(
                                dense(inputs.integer(3, 6), 5, Activation.IDENTITY),
                                dense(5, inputs.integer(1, 3), Activation.IDENTITY)))
                .rushing(HUGE);
    }

    private Trial drawn(Supplier<Trial> draw, Predicate<Trial> wanted) {
        for (int i = 0; i < DRAWS; i++) {
            Trial trial = draw.get();
            if (wanted.test(trial)) {
                return trial;
            }
        }
        throw new IllegalStateException("no fair descent in " + DRAWS + " draws");
    }

    /** Between the norms that the same descent has without a limit. */
    private Trial limited() {
        Trial trial = calm(1 + inputs.integer(1, 2));
        double[] norms = norms(Technique.RIGHT.steps(trial));
        return trial.clippedAt(Math.sqrt(norms[0] * norms[norms.length - 1]));
    }

    private static double[] norms(List<Step> steps) {
        return steps.stream().mapToDouble(Step::globalNorm).sorted().toArray();
    }

    private Trial calm(int hiddenLayers) {
        List<Activation> functions = List.of(Activation.values());
        List<Layer> layers = new ArrayList<>();
        int width = inputs.integer(3, 6);
        for (int i = 0; i < hiddenLayers; i++) {
            int next = inputs.integer(4, 8);
            layers.add(dense(width, next, functions.get(inputs.integer(0, functions.size() - 1))));
            width = next;
        }
        layers.add(dense(width, inputs.integer(2, 3), Activation.IDENTITY));
        return trial(layers);
    }

    private Trial trial(List<Layer> layers) {
        int batch = 2 * inputs.integer(2, 4) + 1; // no multiple of the outputs, nor its half
        int outputs = layers.get(layers.size() - 1).outputs();
        return new Trial(
                new Network(layers, Precision.DOUBLE),
                inputs.normal(batch, layers.get(0).inputs()),
                Tensor.matrix(batch, outputs, inputs.normals(batch * outputs, DISTANCE)),
                inputs.real(0.05, 0.15),
                Double.POSITIVE_INFINITY,
                inputs.integer(5, 8));
    }

    private Layer dense(int fanIn, int width, Activation function) {
        return Layer.dense(
                Tensor.matrix(fanIn, width, inputs.normals(fanIn * width, 1 / Math.sqrt(fanIn))),
                Tensor.vector(inputs.normals(width, 0.3)),
                function);
    }

    /**
     * Rounding errors do not grow where norms do not, and each step must be seen to do something.
     */
    private static boolean isFair(Trial trial) {
        List<Step> steps = Technique.RIGHT.steps(trial);
        double[] norms = norms(steps);
        boolean fair = norms[0] > 0.1 && norms[norms.length - 1] < 1.5 * steps.get(0).globalNorm();
        for (int i = 1; fair && i < steps.size(); i++) {
            Step before = steps.get(i - 1);
            Step step = steps.get(i);
            fair =
                    step.loss() < 0.999 * before.loss()
                            && step.layerNorms().stream().allMatch(n -> n > 1e-3);
        }
        return fair;
    }

    private static boolean isClippedAtTimes(Trial trial) {
        List<Step> steps = Technique.RIGHT.steps(trial);
        return trial.maxNorm() > 1
                && steps.stream().anyMatch(step -> step.factor() < 0.9)
                && steps.stream().anyMatch(step -> step.globalNorm() < 0.95 * trial.maxNorm())
                && steps.stream().noneMatch(step -> isBetween(step.globalNorm() / trial.maxNorm()));
    }

    /** So near the limit that rounding decides. */
    private static boolean isBetween(double share) {
        return Math.abs(share - 1) < 1e-3;
    }

    /** Whether a small number that is added to norms has grown into no wrong step in the end. */
    private static boolean forgives(Trial trial) {
        List<Step> right = Technique.RIGHT.steps(trial);
        List<Step> other =
                Technique.RIGHT
                        .multiplyingBy(
                                (norm, maxNorm) ->
                                        Technique.RIGHT
                                                .factor()
                                                .applyAsDouble(norm + ADDED, maxNorm))
                        .steps(trial);
        return Likeness.all(right, other, Trials::isNear);
    }

    private static boolean isNear(Step right, Step other) {
        return isNear(right.loss(), other.loss())
                && isNear(right.globalNorm(), other.globalNorm())
                && isNear(right.factor(), other.factor())
                && Likeness.all(right.layerNorms(), other.layerNorms(), Trials::isNear);
    }

    private static boolean isNear(double right, double other) {
        return Math.abs(other - right) <= CLIPPING_TOLERANCE / 2 * right;
    }
}
