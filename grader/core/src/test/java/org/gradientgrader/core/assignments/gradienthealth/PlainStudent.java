package org.gradientgrader.core.assignments.gradienthealth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.gradientgrader.core.assignments.PlainSubmission;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradienthealth.Band;
import org.gradientgrader.core.contract.gradienthealth.Conclusion;
import org.gradientgrader.core.contract.gradienthealth.DemoNetworks;
import org.gradientgrader.core.contract.gradienthealth.GradientHealth;
import org.gradientgrader.core.contract.gradienthealth.HealthComparison;
import org.gradientgrader.core.contract.gradienthealth.HealthInterpretation;
import org.gradientgrader.core.contract.gradienthealth.HealthMonitor;
import org.gradientgrader.core.contract.gradienthealth.HealthScore;
import org.gradientgrader.core.contract.gradienthealth.NamedHealth;
import org.gradientgrader.core.contract.gradienthealth.Row;
import org.gradientgrader.core.contract.gradienthealth.Thresholds;
import org.gradientgrader.core.expectations.Blueprint;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Tensor;

/** A submission of plain data, right unless told otherwise: no process, no DL4J, and quick. */
final class PlainStudent implements Submission {

    private final PlainSubmission submission = new PlainSubmission();

    private PlainStudent() {
        submission.with(HealthMonitor.class, new Monitor());
        submission.with(HealthInterpretation.class, (HealthInterpretation) Diagnosis::findings);
        submission.with(HealthScore.class, new Scoring());
        submission.with(HealthComparison.class, new Comparing());
        submission.with(
                DemoNetworks.class,
                new Demos(
                        () -> network(15, Activation.SIGMOID, Blueprint::xavier, 1),
                        () -> network(4, Activation.RELU, Blueprint::xavier, 2),
                        () -> network(3, Activation.IDENTITY, layer -> 2, 3)));
    }

    static PlainStudent right() {
        return new PlainStudent();
    }

    <C> PlainStudent with(Class<C> contract, C answer) {
        submission.with(contract, answer);
        return this;
    }

    /** Right, and open to change. */
    static class Monitor implements HealthMonitor {

        @Override
        public List<Tensor> weightGradients(Network network, Tensor input, Tensor targets) {
            return Pass.forward(network, input).gradientsOfMeanSquaredError(targets).weights();
        }

        @Override
        public GradientHealth measure(List<Tensor> gradients, Thresholds thresholds) {
            if (gradients.isEmpty()) {
                throw refused();
            }
            return VitalSigns.of(gradients, thresholds);
        }
    }

    /** Right, and open to change. */
    static class Scoring implements HealthScore {

        @Override
        public int score(GradientHealth health, Thresholds thresholds) {
            return Diagnosis.score(health, thresholds);
        }

        @Override
        public Band band(int score) {
            if (score < 0 || score > 8) {
                throw refused();
            }
            return Diagnosis.band(score);
        }
    }

    /** Right, and open to change. */
    static class Comparing implements HealthComparison {

        @Override
        public List<Row> rows(List<NamedHealth> networks) {
            return SideBySide.rows(networks);
        }

        @Override
        public List<Conclusion> conclusions(List<NamedHealth> networks, Thresholds thresholds) {
            return SideBySide.conclusions(networks, thresholds);
        }
    }

    /** Networks that are built anew at every call. */
    record Demos(Supplier<Network> ill, Supplier<Network> well, Supplier<Network> wild)
            implements DemoNetworks {

        @Override
        public Network vanishing() {
            return ill.get();
        }

        @Override
        public Network healthy() {
            return well.get();
        }

        @Override
        public Network exploding() {
            return wild.get();
        }
    }

    static NoAnswer refused() {
        return new NoAnswer(
                "a call", new Reply.Threw(IllegalArgumentException.class.getName(), "", List.of()));
    }

    static Network network(
            int hiddenLayers, Activation activation, ToDoubleFunction<Layer> deviation, long seed) {
        return network(hiddenLayers, activation, Activation.IDENTITY, deviation, seed);
    }

    static Network network(
            int hiddenLayers,
            Activation activation,
            Activation output,
            ToDoubleFunction<Layer> deviation,
            long seed) {
        Inputs inputs = new Inputs(seed);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i <= hiddenLayers; i++) {
            int in = i == 0 ? 10 : 64;
            int out = i == hiddenLayers ? 1 : 64;
            Tensor shape = Tensor.matrix(in, out, new double[in * out]);
            double std =
                    deviation.applyAsDouble(
                            Layer.dense(shape, Tensor.vector(new double[out]), activation));
            layers.add(
                    Layer.dense(
                            Tensor.matrix(in, out, inputs.normals(in * out, std)),
                            Tensor.vector(new double[out]),
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
