package org.gradientgrader.core.assignments.gradientclinic;

import java.util.List;
import java.util.function.Function;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientclinic.DeepNetworks;
import org.gradientgrader.core.contract.gradientclinic.Nonlinearity;
import org.gradientgrader.core.contract.gradientclinic.Treatment;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.oracle.ResidualSignal;
import org.gradientgrader.core.rubric.Exhibit;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Trainable;

/** The patient before and after treatment, and what a residual connection would do. */
final class TreatmentFigures {

    private static final String LOSS = "cross-entropy, nats";

    /** Both figures show the same trainings, so these are the same under every seed. */
    private static final long TASK = 1;

    private static final int DEPTH = 20;
    private static final int WIDTH = 64;
    private static final int BATCH = 32;

    private TreatmentFigures() {}

    /** Training and validation losses of both networks (document 002-10). */
    static Exhibit losses() {
        return new Exhibit(
                Figure.Kind.CURVES,
                "Losses before and after treatment",
                (exhibit, submission, inputs) -> {
                    Course before = course(submission, Treatment::problematic);
                    Course after = course(submission, Treatment::treated);
                    return new Figure(
                            exhibit.kind(),
                            exhibit.title(),
                            "Each network as the grader has trained it by its own plan. An untrained"
                                    + " network that knows nothing has a loss of ln 10 = 2.3.",
                            List.of(
                                    epochs("patient, training", LOSS, before.trainingLosses()),
                                    epochs("patient, unseen", LOSS, before.validationLosses()),
                                    epochs("treated, training", LOSS, after.trainingLosses()),
                                    epochs("treated, unseen", LOSS, after.validationLosses())),
                            List.of());
                });
    }

    /** Shares of right answers of both networks. */
    static Exhibit accuracies() {
        return new Exhibit(
                Figure.Kind.CURVES,
                "Right answers before and after treatment",
                (exhibit, submission, inputs) ->
                        new Figure(
                                exhibit.kind(),
                                exhibit.title(),
                                "On examples that neither network was trained with.",
                                List.of(
                                        accuracies("patient", submission, Treatment::problematic),
                                        accuracies("treated", submission, Treatment::treated)),
                                List.of(new Figure.Threshold("chance", 0.1))));
    }

    /** What comes back in a deep network of sigmoids, with and without residual connections. */
    static Exhibit residual() {
        return new Exhibit(
                Figure.Kind.LINES,
                "What residual connections would do",
                TreatmentFigures::drawResidual);
    }

    private static Figure drawResidual(Exhibit exhibit, Submission submission, Inputs inputs) {
        Network network =
                submission.get(DeepNetworks.class).network(DEPTH, WIDTH, Nonlinearity.SIGMOID, 1);
        var input = inputs.normal(BATCH, network.denseLayers().get(0).inputs());
        return new Figure(
                exhibit.kind(),
                exhibit.title(),
                "Your DeepNetworks.network of 20 layers of sigmoids, as it is and with x + f(x) in"
                        + " place of f(x) in each hidden layer that keeps the width. L is the mean"
                        + " output.",
                List.of(
                        layers("as it is", ResidualSignal.without(network, input)),
                        layers("with residual connections", ResidualSignal.with(network, input))),
                List.of());
    }

    private static Course course(Submission submission, Function<Treatment, Trainable> call) {
        return Course.of(
                submission.observe(Treatment.class, call),
                Task.tenClasses(new Inputs(TASK), TreatmentSection.EXAMPLES),
                TreatmentSection.EPOCHS);
    }

    private static Series accuracies(
            String name, Submission submission, Function<Treatment, Trainable> call) {
        return epochs(name, "share of right answers", course(submission, call).accuracies());
    }

    static Series epochs(String name, String unit, List<Double> values) {
        return new Series(name, unit, Series.numbered("epoch", 1, values.size()), values);
    }

    private static Series layers(String name, List<Double> values) {
        return new Series(
                name,
                "rms of dL/da, dimensionless",
                Series.numbered("layer", 1, values.size()),
                values);
    }
}
