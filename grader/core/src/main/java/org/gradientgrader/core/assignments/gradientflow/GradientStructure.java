package org.gradientgrader.core.assignments.gradientflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gradientgrader.core.assignments.gradientflow.ProbeNetworks.Probe;
import org.gradientgrader.core.expectations.Answered;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.oracle.Gradients;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Tensor;

/** Mistakes that show in what an answer consists of, whatever its order. */
final class GradientStructure {

    /** Usual learning rates are one of these times a power of ten. */
    private static final double[] LEADING_DIGITS = {1, 2, 3, 5};

    private static final int SMALLEST_POWER = -6;

    /** Usual thresholds of clipping. */
    private static final double[] FIXED_NORMS = {0.1, 0.5, 1, 5, 10};

    /** Single precision has 24 bits. */
    private static final double SINGLE_PRECISION_ERROR = 1e-3;

    /** Central differences in double precision are off by 1e-10 at the best, 1e-4 at the worst. */
    private static final double LARGEST_DIFFERENCE_ERROR = 1e-4;

    private static final double SMALLEST_DIFFERENCE_ERROR = 1e-12;

    private GradientStructure() {}

    static boolean hasPrescribedShapes(List<Tensor> answer) {
        return answer.size() == Architecture.HIDDEN_LAYERS + 1
                && answer.get(0).rank() == 2
                && answer.get(0).shape()[0] == Architecture.FEATURES;
    }

    static boolean lacksLayers(Answered<Probe, List<Tensor>> answered) {
        List<Tensor> rest = answered.question().weightGradients();
        int found = 0;
        for (Tensor expected : rest) {
            if (found < answered.answer().size()
                    && Near.tensors(answered.answer().get(found), expected, 0)) {
                found++;
            }
        }
        return found > 0 && found == answered.answer().size() && found < rest.size();
    }

    static boolean hasBiasesToo(Answered<Probe, List<Tensor>> answered) {
        Gradients gradients = GradientVariants.all(answered.question());
        List<Tensor> expected = new ArrayList<>(gradients.weights());
        expected.addAll(gradients.biases());
        return leftOver(answered.answer(), expected, noise(gradients)).isEmpty()
                && answered.answer().size() == expected.size();
    }

    /** Running statistics differ from step to step, so their shape must do. */
    static boolean hasBatchNormParametersToo(Answered<Probe, List<Tensor>> answered) {
        List<Layer> layers = answered.question().network().layers();
        if (layers.stream().noneMatch(layer -> layer.kind() == Layer.Kind.BATCH_NORM)) {
            return false;
        }
        Gradients gradients = GradientVariants.all(answered.question());
        List<Tensor> known = new ArrayList<>(gradients.weights());
        List<Tensor> others = leftOver(answered.answer(), known, noise(gradients));
        boolean everyWeight =
                others.size() == answered.answer().size() - gradients.weights().size();
        List<Tensor> scales =
                IntStream.range(0, layers.size())
                        .filter(i -> layers.get(i).kind() == Layer.Kind.BATCH_NORM)
                        .mapToObj(i -> gradients.parameters().get(i))
                        .flatMap(List::stream)
                        .toList();
        List<Tensor> unknown = leftOver(others, scales, noise(gradients));
        return (everyWeight || others.size() == answered.answer().size())
                && unknown.size() < others.size();
    }

    /** Returns what remains of {@code tensors} when each of {@code known} was taken away once. */
    private static List<Tensor> leftOver(List<Tensor> tensors, List<Tensor> known, double noise) {
        List<Tensor> left = new ArrayList<>(tensors);
        for (Tensor one : known) {
            left.stream()
                    .filter(t -> t.size() == one.size())
                    .filter(
                            t ->
                                    Near.tensors(
                                            Tensor.vector(t.values()),
                                            Tensor.vector(one.values()),
                                            noise))
                    .findFirst()
                    .ifPresent(left::remove);
        }
        return left;
    }

    private static double noise(Gradients gradients) {
        return 1e-13 * Norms.global(gradients.weights());
    }

    static boolean isStep(Answered<Probe, List<Tensor>> answered) {
        Probe probe = answered.question();
        double batch = GradientVariants.batch(probe);
        return isStep(answered.answer(), probe.weightGradients())
                || isStep(answered.answer(), GradientVariants.batchSum(probe))
                || isStep(answered.answer(), GradientVariants.ofSquares(probe, 1 / batch))
                || isStep(answered.answer(), GradientVariants.ofSquares(probe, 0.5 / batch));
    }

    private static boolean isStep(List<Tensor> answer, List<Tensor> gradients) {
        double rate = Norms.global(answer) / Norms.global(gradients);
        return isLearningRate(rate) && Near.tensors(answer, Clipping.scaled(gradients, rate));
    }

    private static boolean isLearningRate(double rate) {
        return IntStream.rangeClosed(SMALLEST_POWER, -1)
                .mapToDouble(power -> Math.pow(10, power))
                .flatMap(unit -> Arrays.stream(LEADING_DIGITS).map(digit -> digit * unit))
                .anyMatch(usual -> Near.numbers(rate, usual));
    }

    static boolean isOfFixedNorm(Answered<Probe, List<Tensor>> answered) {
        double norm = Norms.global(answered.answer());
        List<Tensor> right = answered.question().weightGradients();
        return Arrays.stream(FIXED_NORMS).anyMatch(usual -> Near.numbers(norm, usual))
                && Near.tensors(
                        answered.answer(), Clipping.scaled(right, norm / Norms.global(right)));
    }

    /** Whether a constant explains the answer that no other mistake does. */
    static boolean isMultiple(Answered<Probe, List<Tensor>> answered) {
        List<Tensor> right = answered.question().weightGradients();
        double factor = Norms.global(answered.answer()) / Norms.global(right);
        double batch = GradientVariants.batch(answered.question());
        return factor > 0
                && !Near.numbers(factor, 1)
                && !Near.numbers(factor, batch)
                && !Near.numbers(factor, 1 / batch)
                && Near.tensors(answered.answer(), Clipping.scaled(right, factor))
                && !isStep(answered)
                && !isOfFixedNorm(answered);
    }

    static boolean isSinglePrecision(Answered<Probe, List<Tensor>> answered) {
        return isWithin(answered, SINGLE_PRECISION_ERROR) && all(answered, v -> v == (float) v);
    }

    static boolean isRounded(Answered<Probe, List<Tensor>> answered) {
        return all(answered, Double::isFinite)
                && answered.answer().stream().anyMatch(t -> Norms.of(t) > 0)
                && IntStream.rangeClosed(3, 9)
                        .mapToDouble(decimals -> Math.pow(10, decimals))
                        .anyMatch(
                                unit ->
                                        all(answered, v -> Math.abs(v * unit) < 1e9)
                                                && all(answered, v -> isWhole(v * unit))
                                                && isWithinUnits(answered, 1 / unit));
    }

    private static boolean isWhole(double value) {
        return Math.abs(value - Math.rint(value)) < 1e-6;
    }

    private static boolean isWithinUnits(Answered<Probe, List<Tensor>> answered, double unit) {
        List<Tensor> right = answered.question().weightGradients();
        return sameShapes(answered)
                && IntStream.range(0, right.size())
                        .allMatch(
                                i ->
                                        IntStream.range(0, right.get(i).size())
                                                .allMatch(
                                                        j ->
                                                                Math.abs(
                                                                                right.get(i).at(j)
                                                                                        - answered.answer()
                                                                                                .get(
                                                                                                        i)
                                                                                                .at(
                                                                                                        j))
                                                                        <= unit));
    }

    static boolean isNearlyRight(Answered<Probe, List<Tensor>> answered) {
        return isWithin(answered, LARGEST_DIFFERENCE_ERROR)
                && !isWithin(answered, SMALLEST_DIFFERENCE_ERROR)
                && !isSinglePrecision(answered)
                && !isRounded(answered);
    }

    /** Measured against the largest layer, as the rounding of a difference quotient is. */
    private static boolean isWithin(Answered<Probe, List<Tensor>> answered, double error) {
        List<Tensor> right = answered.question().weightGradients();
        double largest = right.stream().mapToDouble(Norms::of).max().orElse(0);
        return sameShapes(answered)
                && IntStream.range(0, right.size())
                        .allMatch(
                                i ->
                                        Norms.distance(answered.answer().get(i), right.get(i))
                                                <= error * largest);
    }

    private static boolean sameShapes(Answered<Probe, List<Tensor>> answered) {
        List<Tensor> right = answered.question().weightGradients();
        return answered.answer().size() == right.size()
                && IntStream.range(0, right.size())
                        .allMatch(i -> answered.answer().get(i).sameShapeAs(right.get(i)));
    }

    private static boolean all(Answered<Probe, List<Tensor>> answered, DoublePredicate predicate) {
        DoubleStream values =
                answered.answer().stream().flatMapToDouble(t -> Arrays.stream(t.values()));
        return values.allMatch(predicate);
    }
}
