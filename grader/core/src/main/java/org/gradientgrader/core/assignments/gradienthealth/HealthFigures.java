package org.gradientgrader.core.assignments.gradienthealth;

import java.util.Arrays;
import java.util.List;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradienthealth.GradientHealth;
import org.gradientgrader.core.contract.gradienthealth.HealthMonitor;
import org.gradientgrader.core.contract.gradienthealth.Thresholds;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.core.rubric.Exhibit;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** What a student's monitor says of the student's own networks, as the lecture draws it [003]. */
final class HealthFigures {

    private static final int BATCH = 32;

    /** Where a norm of a gradient changes its meaning, from below. */
    static final List<Figure.Threshold> THRESHOLDS = thresholds(Thresholds.LECTURE);

    private HealthFigures() {}

    private static List<Figure.Threshold> thresholds(Thresholds thresholds) {
        return List.of(
                new Figure.Threshold("vanished", thresholds.vanished()),
                new Figure.Threshold("weak", thresholds.weak()),
                new Figure.Threshold("large", thresholds.large()),
                new Figure.Threshold("exploding", thresholds.exploding()));
    }

    /** Shows the vital signs of these networks side by side. */
    static Exhibit vitalSigns(Demo... demos) {
        return new Exhibit(
                Figure.Kind.DOTS,
                "Vital signs of the three patients",
                (exhibit, submission, inputs) ->
                        new Figure(
                                exhibit.kind(),
                                exhibit.title(),
                                "What the student's measure says of the weight gradients of the"
                                        + " mean squared error.",
                                Arrays.stream(demos)
                                        .map(demo -> series(demo, submission, inputs))
                                        .toList(),
                                THRESHOLDS));
    }

    private static Series series(Demo demo, Submission submission, Inputs inputs) {
        Network network = demo.of(submission);
        Pass pass = Pass.forward(network, inputs.normal(BATCH, network.layers().get(0).inputs()));
        Tensor targets = Tensor.matrix(BATCH, 1, inputs.uniforms(BATCH, 1));
        GradientHealth health =
                submission
                        .get(HealthMonitor.class)
                        .measure(
                                pass.gradientsOfMeanSquaredError(targets).weights(),
                                Thresholds.LECTURE);
        return new Series(
                demo.blueprint().name(),
                "gradient norm, dimensionless",
                List.of("min", "max", "mean", "std"),
                List.of(health.min(), health.max(), health.mean(), health.std()));
    }
}
