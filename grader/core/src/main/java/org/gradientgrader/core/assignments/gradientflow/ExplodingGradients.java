package org.gradientgrader.core.assignments.gradientflow;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import java.util.List;
import java.util.stream.IntStream;
import org.gradientgrader.core.assignments.gradientflow.ClippingMistake.Exercise;
import org.gradientgrader.core.assignments.gradientflow.ProbeNetworks.Probe;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.Submission.Observation;
import org.gradientgrader.core.contract.gradientflow.GradientClipping;
import org.gradientgrader.core.contract.gradientflow.UnstableNetwork;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Refusals;
import org.gradientgrader.core.expectations.Tensors;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** Section 3: gradients grow on their way back through large weights, and clipping tames them. */
final class ExplodingGradients {

    private static final PrescribedNetwork<UnstableNetwork> NETWORK =
            PrescribedNetwork.dense(
                    UnstableNetwork.class,
                    UnstableNetwork::network,
                    Activation.IDENTITY,
                    Initialisation.LARGE);

    /**
     * Growth by about 2 a layer: it explodes, and after ten layers who takes a label from the
     * output still has twelve digits. With 2.5 that right answer failed on 1 of 200 seeds.
     */
    private static final double GAIN = 2;

    private static final Recomputation<UnstableNetwork> GRADIENTS =
            new Recomputation<>(
                    NETWORK, UnstableNetwork::gradients, Activation.IDENTITY, GAIN, false);

    static final Section SECTION =
            section(
                            "Section 3: Exploding Gradients",
                            check("unstable_network", "Network prone to exploding gradients")
                                    .criterion(
                                            4,
                                            "its layers, values and weights are as prescribed, and two calls give the same network",
                                            NETWORK::examine)
                                    .criterion(
                                            2,
                                            "its gradients explode",
                                            ExplodingGradients::explodes)
                                    .hint(
                                            "Print the standard deviation of each weight matrix. Which activation does a dense"
                                                    + " layer get when you set none?"),
                            check("exploding_gradients", "Detection of exploding gradients")
                                    .criterion(
                                            7,
                                            "its gradients of the mean output equal the recomputed ones on several networks",
                                            GRADIENTS::examine)
                                    .criterion(
                                            1,
                                            "the result is a copy: a second call leaves the first result unchanged",
                                            ExplodingGradients::isCopy)
                                    .hint(
                                            "Keep the gradients of one call, make another call with a different input, and look at"
                                                    + " the first ones again."),
                            check("gradient_clipping", "Implementation of gradient clipping")
                                    .criterion(
                                            5,
                                            "gradients above the threshold are scaled together to the threshold",
                                            ExplodingGradients::clipsAbove)
                                    .criterion(
                                            3,
                                            "gradients below the threshold stay as they are",
                                            ExplodingGradients::keepsBelow)
                                    .criterion(
                                            1,
                                            "the gradients passed in are not changed",
                                            ExplodingGradients::keepsArguments)
                                    .criterion(
                                            1,
                                            "edge cases are treated as the Javadoc says",
                                            ExplodingGradients::clippingEdgeCases)
                                    .hint(
                                            "Clipping keeps the direction of all gradients taken together: how many factors does that"
                                                    + " allow, and when is the factor 1?"))
                    .portraying(NETWORK.sitter())
                    .showing(SignalTheory.of(NETWORK), OwnFigures.clipping(NETWORK));

    private ExplodingGradients() {}

    /** The smallest norm of 40 000 correct draws was 2.2e6. */
    private static final double EXPLODED = 1000;

    private static void explodes(Submission submission, Inputs inputs) {
        Tensor input = inputs.normal(PrescribedNetwork.BATCH, Architecture.FEATURES);
        NETWORK.examineEffect(submission, network -> explodes(network, input));
    }

    private static void explodes(Network network, Tensor input) {
        Flow flow = Flow.through(NETWORK.name(), network, Activation.IDENTITY, input);
        flow.expectAbove("a global gradient norm of", flow.globalNorm(), EXPLODED);
    }

    /** Both calls get the same network, whose second pass overwrites what views of it show. */
    private static void isCopy(Submission submission, Inputs inputs) {
        Probe probe = new ProbeNetworks(inputs, Activation.IDENTITY, GAIN, false).draw().get(0);
        Tensor other = inputs.normal(16, probe.network().layers().get(0).inputs());
        Observation<List<Tensor>> first =
                submission.observe(
                        UnstableNetwork.class, s -> s.gradients(probe.network(), probe.input()));
        if (!(Norms.global(first.value()) > 0)) {
            throw new Rejection("UnstableNetwork.gradients returned nothing that could be a copy.");
        }
        submission.observe(UnstableNetwork.class, s -> s.gradients(probe.network(), other));
        if (!first.again().equals(first.value())) {
            throw new Rejection(
                            "A second call of UnstableNetwork.gradients changed the result of the first.")
                    .naming(GradientMistake.VIEWS_NOT_COPIED);
        }
    }

    private static final String CLIP = "GradientClipping.clip";

    /** Room for the 1e-6 that some add to the norm, which is 10 at the least. */
    private static final double CLIPPING_TOLERANCE = 1e-5;

    private static final double UNCHANGED_TOLERANCE = 1e-9;

    private static void clipsAbove(Submission submission, Inputs inputs) {
        clips(submission, inputs, 0.05, 0.8, CLIPPING_TOLERANCE);
    }

    private static void keepsBelow(Submission submission, Inputs inputs) {
        clipSomething(submission, inputs);
        clips(submission, inputs, 1.1, 10, UNCHANGED_TOLERANCE);
    }

    private static void clips(
            Submission submission, Inputs inputs, double least, double most, double tolerance) {
        new Inquiry<>(
                        ClippingMistake::right,
                        Near::tensors,
                        (exercise, actual) ->
                                Tensors.expect(CLIP, actual)
                                        .equal(
                                                "gradient",
                                                ClippingMistake.right(exercise),
                                                tolerance),
                        ClippingMistake::suspicions)
                .ask(
                        IntStream.of(1, 3, 6)
                                .mapToObj(count -> exercise(inputs, count, least, most))
                                .iterator(),
                        e ->
                                submission
                                        .get(GradientClipping.class)
                                        .clip(e.gradients(), e.maxNorm()));
    }

    private static Exercise exercise(Inputs inputs, int count, double least, double most) {
        double total = inputs.real(10, 1000);
        List<Tensor> gradients = Fixtures.ofGlobalNorm(inputs, count, total);
        return new Exercise(gradients, total * inputs.real(least, most));
    }

    private static void keepsArguments(Submission submission, Inputs inputs) {
        Observation<List<Tensor>> clipped = clipSomething(submission, inputs);
        if (!clipped.argumentsBefore().equals(clipped.argumentsAfter())) {
            throw new Rejection(CLIP + " changed the gradients that were passed in.")
                    .naming(ClippingMistake.MUTATED_INPUT);
        }
    }

    /**
     * Leaving things as they are is no merit of a method that does nothing. The threshold is so low
     * that clipping by value does something, too.
     */
    private static Observation<List<Tensor>> clipSomething(Submission submission, Inputs inputs) {
        List<Tensor> gradients = Fixtures.ofGlobalNorm(inputs, 3, inputs.real(10, 1000));
        double maxNorm = Norms.global(gradients) / 1000;
        Observation<List<Tensor>> clipped =
                submission.observe(GradientClipping.class, s -> s.clip(gradients, maxNorm));
        if (clipped.value().isEmpty() || clipped.value().equals(gradients)) {
            throw new Rejection(CLIP + " clips nothing, even above the threshold.");
        }
        return clipped;
    }

    private static void clippingEdgeCases(Submission submission, Inputs inputs) {
        GradientClipping student = submission.get(GradientClipping.class);
        Refusals.expect(
                IllegalArgumentException.class,
                CLIP,
                "for an empty list",
                () -> student.clip(List.of(), 1));
        List<Tensor> fine = Fixtures.ofGlobalNorm(inputs, 2, 10);
        for (double bad :
                new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            List<Tensor> broken = List.of(fine.get(0), Tensor.vector(1, bad));
            Refusals.expect(
                    ArithmeticException.class,
                    CLIP,
                    "for a gradient of " + bad,
                    () -> student.clip(broken, 1));
        }
        for (double bad : new double[] {0, -1, Double.NaN}) {
            Refusals.expect(
                    IllegalArgumentException.class,
                    CLIP,
                    "for a maxNorm of " + bad,
                    () -> student.clip(fine, bad));
        }
    }
}
