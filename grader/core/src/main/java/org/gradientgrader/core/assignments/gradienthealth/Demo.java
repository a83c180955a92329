package org.gradientgrader.core.assignments.gradienthealth;

import java.util.function.Function;
import java.util.function.Predicate;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradienthealth.DemoNetworks;
import org.gradientgrader.core.contract.gradienthealth.GradientHealth;
import org.gradientgrader.core.expectations.Blueprint;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Sitter;
import org.gradientgrader.protocol.Network;

/**
 * A demo network, and what it is to show.
 *
 * @param call asks for it
 * @param blueprint how it is built
 * @param state what its gradients must show by the lecture's thresholds
 * @param shows whether vital signs show it
 */
record Demo(
        Function<DemoNetworks, Network> call,
        Blueprint blueprint,
        String state,
        Predicate<GradientHealth> shows) {

    Sitter sitter() {
        return new Sitter(
                blueprint.name(),
                this::of,
                Sitter.Loss.MEAN_SQUARED_ERROR,
                HealthFigures.THRESHOLDS);
    }

    Network of(Submission submission) {
        return call.apply(submission.get(DemoNetworks.class));
    }

    void examine(Submission submission, Inputs inputs) {
        blueprint.examine(() -> submission.observe(DemoNetworks.class, call), inputs);
    }

    /** Examines what its gradients show, by our own computation. */
    void examineEffect(Submission submission, Inputs inputs) {
        Network network = of(submission);
        blueprint.expectLayers(network);
        GradientHealth health =
                VitalSigns.of(blueprint.gradients(network, inputs), VitalSigns.LECTURE);
        if (!shows.test(health)) {
            throw new Rejection(
                            blueprint.name() + " is not " + state + " by the lecture's thresholds.",
                            "got       norms from "
                                    + Numbers.text(health.min())
                                    + " to "
                                    + Numbers.text(health.max()))
                    .naming(blueprint.suspicion(network));
        }
    }
}
