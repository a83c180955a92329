package org.gradientgrader.core.assignments.gradientclinic;

import java.util.stream.Stream;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.Submission.Observation;
import org.gradientgrader.core.contract.gradientclinic.DeepNetworks;
import org.gradientgrader.core.contract.gradientclinic.Nonlinearity;
import org.gradientgrader.core.expectations.BlueprintMistake;
import org.gradientgrader.core.expectations.Networks;
import org.gradientgrader.core.expectations.Refusals;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Network;

/** What is asked of {@code network}. */
final class NetworkExamination {

    private NetworkExamination() {}

    static void layers(Submission submission, Inputs inputs) {
        Stream.concat(
                        Stream.of(Nonlinearity.values()).map(n -> AnyDepth.drawn(n, inputs)),
                        Stream.of(
                                new AnyDepth(1, 5, Nonlinearity.SIGMOID, 1),
                                new AnyDepth(2, 1, Nonlinearity.TANH, 2)))
                .forEach(
                        question ->
                                question.blueprint()
                                        .examine(() -> observed(submission, question), inputs));
    }

    private static Observation<Network> observed(Submission submission, AnyDepth question) {
        Observation<Network> observation = submission.observe(DeepNetworks.class, question::of);
        int layers = observation.value().denseLayers().size();
        if (layers == question.depth() + 1) {
            throw new Rejection(
                            question.blueprint().name() + " has a layer too many.",
                            "got       " + layers + " dense layers, the output among them",
                            "expected  " + question.depth())
                    .naming(NetworkMistake.OUTPUT_NOT_COUNTED);
        }
        return observation;
    }

    static void seeds(Submission submission, Inputs inputs) {
        AnyDepth question = AnyDepth.drawn(Nonlinearity.TANH, inputs);
        Network first = question.of(submission);
        Networks.expectReproducible(
                question.blueprint().name(),
                first,
                question.of(submission),
                BlueprintMistake.NOT_SEEDED);
        if (question.withSeed(question.seed() + 1).of(submission).layers().equals(first.layers())) {
            throw new Rejection(
                            AnyDepth.CALL + " gives the same network for two seeds.",
                            "for       the seeds "
                                    + question.seed()
                                    + " and "
                                    + (question.seed() + 1),
                            "expected  other parameters")
                    .naming(NetworkMistake.SEED_IGNORED);
        }
    }

    static void refusals(Submission submission, Inputs inputs) {
        int fine = inputs.integer(2, 5);
        refused(submission, new AnyDepth(0, fine, Nonlinearity.SIGMOID, 1), "for a depth of 0");
        refused(submission, new AnyDepth(-fine, fine, Nonlinearity.RELU, 1), "for a depth below 0");
        refused(submission, new AnyDepth(fine, 0, Nonlinearity.TANH, 1), "for a width of 0");
    }

    private static void refused(Submission submission, AnyDepth question, String situation) {
        Refusals.expect(
                IllegalArgumentException.class,
                AnyDepth.CALL,
                situation,
                () -> question.of(submission));
    }
}
