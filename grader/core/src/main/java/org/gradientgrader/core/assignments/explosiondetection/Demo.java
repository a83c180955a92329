package org.gradientgrader.core.assignments.explosiondetection;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.explosiondetection.RiskMistake.Risk;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.explosiondetection.DemoNetworks;
import org.gradientgrader.core.contract.explosiondetection.RiskLevel;
import org.gradientgrader.core.expectations.Blueprint;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Sitter;
import org.gradientgrader.protocol.Network;

/**
 * A demo network, and what it is to show.
 *
 * @param call asks for it
 * @param blueprint how it is built
 * @param level of risk that its gradients must show
 */
record Demo(Function<DemoNetworks, Network> call, Blueprint blueprint, RiskLevel level) {

    private static final int BATCHES = 5;

    Sitter sitter() {
        return new Sitter(
                blueprint.name(), this::of, Sitter.Loss.MEAN_SQUARED_ERROR, OwnFigures.THRESHOLDS);
    }

    Network of(Submission submission) {
        return call.apply(submission.get(DemoNetworks.class));
    }

    void examine(Submission submission, Inputs inputs) {
        blueprint.examine(() -> submission.observe(DemoNetworks.class, call), inputs);
    }

    /** Examines the risk on several batches, by our own computation. */
    void examineRisk(Submission submission, Inputs inputs) {
        Network network = of(submission);
        blueprint.expectLayers(network);
        List<Double> norms =
                Stream.generate(() -> Norms.global(blueprint.gradients(network, inputs)))
                        .limit(BATCHES)
                        .toList();
        RiskLevel shown =
                Explosions.level(
                        Explosions.lifetime(norms, Risk.LECTURE_SIGNS.explosion()),
                        Risk.LECTURE_SIGNS);
        if (shown != level) {
            throw new Rejection(
                            blueprint.name() + " is of another risk than asked for.",
                            "for       global norms " + Situations.text(norms),
                            "got       " + shown,
                            "expected  " + level)
                    .naming(blueprint.suspicion(network));
        }
    }
}
