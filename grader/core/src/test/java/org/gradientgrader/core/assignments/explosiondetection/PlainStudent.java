package org.gradientgrader.core.assignments.explosiondetection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.gradientgrader.core.assignments.PlainSubmission;
import org.gradientgrader.core.assignments.explosiondetection.ClippingMistake.Exercise;
import org.gradientgrader.core.assignments.explosiondetection.RiskMistake.Risk;
import org.gradientgrader.core.assignments.explosiondetection.UnitMistake.Layers;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.explosiondetection.AdaptiveClipping;
import org.gradientgrader.core.contract.explosiondetection.Clipped;
import org.gradientgrader.core.contract.explosiondetection.DemoNetworks;
import org.gradientgrader.core.contract.explosiondetection.ExplosionCheck;
import org.gradientgrader.core.contract.explosiondetection.ExplosionStatistics;
import org.gradientgrader.core.contract.explosiondetection.Pattern;
import org.gradientgrader.core.contract.explosiondetection.RiskAssessment;
import org.gradientgrader.core.contract.explosiondetection.TrainingReport;
import org.gradientgrader.core.contract.explosiondetection.TrainingWatch;
import org.gradientgrader.core.expectations.Blueprint;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Tensor;

/** A submission of plain data, right unless told otherwise: no process, no DL4J, and quick. */
final class PlainStudent implements Submission {

    private static final Network HIGH = network(4, 128, Activation.IDENTITY, layer -> 3, 1);
    private static final Network MODERATE = network(3, 128, Activation.TANH, layer -> 0.25, 2);
    private static final Network LOW = network(3, 64, Activation.RELU, Blueprint::xavier, 3);

    private final PlainSubmission submission = new PlainSubmission();

    private PlainStudent() {
        with(
                ExplosionCheck.class,
                (gradients, threshold) -> {
                    refuse(gradients.isEmpty() || !(threshold > 0) || Double.isInfinite(threshold));
                    return Explosions.observation(gradients, threshold);
                });
        with(
                ExplosionStatistics.class,
                (norms, threshold, window) -> {
                    refuse(norms.isEmpty() || window < 1);
                    return Explosions.summary(norms, threshold, window);
                });
        with(RiskAssessment.class, (summary, profile) -> new Risk(summary, profile).right());
        with(TrainingWatch.class, new Watching());
        with(AdaptiveClipping.class, new Brakes());
        with(DemoNetworks.class, new Demos(() -> HIGH, () -> MODERATE, () -> LOW));
    }

    static PlainStudent right() {
        return new PlainStudent();
    }

    <C> PlainStudent with(Class<C> contract, C answer) {
        submission.with(contract, answer);
        return this;
    }

    /** Right, and open to change. */
    static class Watching implements TrainingWatch {

        @Override
        public TrainingReport watch(List<Double> norms, List<Double> losses, double threshold) {
            refuse(norms.isEmpty() || norms.size() != losses.size());
            return Explosions.report(norms, losses, threshold);
        }

        @Override
        public Pattern pattern(List<Double> norms, double tolerance) {
            refuse(norms.isEmpty());
            return Explosions.pattern(norms, tolerance);
        }
    }

    /** Right, and open to change. */
    static class Brakes implements AdaptiveClipping {

        @Override
        public Clipped byGlobalNorm(List<Tensor> gradients, double maxNorm) {
            refuse(!(maxNorm > 0));
            if (!Double.isFinite(Norms.global(gradients))) {
                throw threw(ArithmeticException.class);
            }
            return new Exercise(gradients, maxNorm).right();
        }

        @Override
        public List<Tensor> byValue(List<Tensor> gradients, double bound) {
            refuse(!(bound > 0));
            return Clipping.byValue(gradients, bound);
        }

        @Override
        public double autoClipNorm(List<Double> history, double percentile, double cap) {
            refuse(history.isEmpty() || !(percentile >= 0 && percentile <= 100) || !(cap > 0));
            return Explosions.autoClipNorm(history, percentile, cap);
        }

        @Override
        public List<Tensor> byUnit(
                List<Tensor> gradients, List<Tensor> weights, double lambda, double epsilon) {
            refuse(gradients.size() != weights.size() || !(lambda > 0) || !(epsilon > 0));
            return new Layers(gradients, weights, lambda, epsilon).right();
        }
    }

    /** Networks, each as its supplier gives it. */
    record Demos(Supplier<Network> high, Supplier<Network> moderate, Supplier<Network> low)
            implements DemoNetworks {

        @Override
        public Network highRisk() {
            return high.get();
        }

        @Override
        public Network moderateRisk() {
            return moderate.get();
        }

        @Override
        public Network lowRisk() {
            return low.get();
        }
    }

    private static void refuse(boolean refused) {
        if (refused) {
            throw threw(IllegalArgumentException.class);
        }
    }

    private static NoAnswer threw(Class<? extends Exception> exception) {
        return new NoAnswer("a call", new Reply.Threw(exception.getName(), "", List.of()));
    }

    static Network network(
            int hiddenLayers,
            int width,
            Activation activation,
            ToDoubleFunction<Layer> deviation,
            long seed) {
        return network(hiddenLayers, width, activation, Activation.IDENTITY, deviation, seed);
    }

    static Network network(
            int hiddenLayers,
            int width,
            Activation activation,
            Activation output,
            ToDoubleFunction<Layer> deviation,
            long seed) {
        Inputs inputs = new Inputs(seed);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i <= hiddenLayers; i++) {
            int in = i == 0 ? 10 : width;
            int out = i == hiddenLayers ? 1 : width;
            Tensor zeros = Tensor.matrix(in, out, new double[in * out]);
            Tensor bias = Tensor.vector(new double[out]);
            double std = deviation.applyAsDouble(Layer.dense(zeros, bias, activation));
            layers.add(
                    Layer.dense(
                            Tensor.matrix(in, out, inputs.normals(in * out, std)),
                            bias,
                            i == hiddenLayers ? output : activation));
        }
        return new Network(layers, Precision.DOUBLE);
    }

    @Override
    public <C> C get(Class<C> contract) {
        return submission.get(contract);
    }

    @Override
    public <C, T> Observation<T> observe(Class<C> contract, Function<C, T> call) {
        return submission.observe(contract, call);
    }
}
