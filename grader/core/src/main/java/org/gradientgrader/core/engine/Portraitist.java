package org.gradientgrader.core.engine;

import java.util.List;
import java.util.Optional;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.diagnosis.Diagnostician;
import org.gradientgrader.core.model.Portrait;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.oracle.Gradients;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.core.oracle.SignalFlow;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Sitter;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** Shows what gradients do in a student's own network, by our own computation. */
final class Portraitist {

    private static final int BATCH = 32;
    private static final double ROUNDING = 1e-15;
    private static final String UNIT = "dimensionless";

    private Portraitist() {}

    static Portrait portray(Sitter sitter, Submission submission, Seed seed) {
        try {
            Network network = sitter.network().apply(submission);
            int features =
                    network.denseLayers().stream().findFirst().map(l -> l.inputs()).orElse(0);
            Inputs inputs = new Inputs(seed.forCheck("portrait"));
            Pass pass = Pass.forward(network, inputs.normal(BATCH, features));
            return portrait(sitter, pass, gradients(pass, sitter.loss(), inputs));
        } catch (NoAnswer e) {
            return Portrait.absent(sitter.title(), "no network to show yet");
        } catch (RuntimeException e) { // a picture that cannot be drawn must not cost a grade
            return Portrait.absent(sitter.title(), "a network that cannot be shown");
        }
    }

    private static Gradients gradients(Pass pass, Sitter.Loss loss, Inputs inputs) {
        return switch (loss) {
            case MEAN_OUTPUT -> pass.gradientsOfMeanOutput();
            case MEAN_SQUARED_ERROR -> {
                List<Tensor> activations = pass.activations();
                int outputs = activations.get(activations.size() - 1).shape()[1];
                yield pass.gradientsOfMeanSquaredError(inputs.normal(BATCH, outputs));
            }
        };
    }

    private static Portrait portrait(Sitter sitter, Pass pass, Gradients gradients) {
        SignalFlow flow = SignalFlow.of(pass, gradients);
        return new Portrait(
                sitter.title(),
                "",
                List.of(
                        series("weight gradient norm", gradients.weights()),
                        series("bias gradient norm", gradients.biases())),
                sitter.thresholds(),
                flow.layers().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Diagnostician.examine(flow)));
    }

    private static Series series(String name, List<Tensor> tensors) {
        List<String> labels = Series.numbered("layer", 1, tensors.size());
        return new Series(
                name, UNIT, labels, withoutNoise(tensors.stream().map(Norms::of).toList()));
    }

    /**
     * A gradient that is 0 in theory, as before batch normalisation, is rounding noise in practice.
     */
    private static List<Double> withoutNoise(List<Double> norms) {
        double largest = norms.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return norms.stream().map(norm -> norm < ROUNDING * largest ? 0.0 : norm).toList();
    }
}
