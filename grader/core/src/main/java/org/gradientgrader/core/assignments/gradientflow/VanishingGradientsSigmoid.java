package org.gradientgrader.core.assignments.gradientflow;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import java.util.List;
import java.util.stream.IntStream;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientflow.SigmoidNetwork;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Refusals;
import org.gradientgrader.core.expectations.Scalars;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** Section 1: gradients shrink on their way back through sigmoids. */
final class VanishingGradientsSigmoid {

    private static final PrescribedNetwork<SigmoidNetwork> NETWORK =
            PrescribedNetwork.dense(
                    SigmoidNetwork.class,
                    SigmoidNetwork::network,
                    Activation.SIGMOID,
                    Initialisation.UNIFORM);

    /** Wide enough that ten sigmoids leave something of the gradient. */
    private static final double GAIN = 1.5;

    private static final Recomputation<SigmoidNetwork> GRADIENTS =
            new Recomputation<>(
                    NETWORK, SigmoidNetwork::gradients, Activation.SIGMOID, GAIN, false);

    static final Section SECTION =
            section(
                            "Section 1: Vanishing Gradients with Sigmoid",
                            check("deep_sigmoid_network", "Deep network with sigmoid activations")
                                    .criterion(
                                            4,
                                            "its layers, values and weights are as prescribed, and two calls give the same network",
                                            NETWORK::examine)
                                    .criterion(
                                            2,
                                            "its gradients vanish towards the input",
                                            VanishingGradientsSigmoid::vanishes)
                                    .hint(
                                            "Print network().summary() and compare it with the Javadoc line by line. Which"
                                                    + " activation, weight initialisation and data type does DL4J use when"
                                                    + " none is set?"),
                            check(
                                            "sigmoid_gradients",
                                            "Gradient computation through sigmoid network")
                                    .criterion(
                                            8,
                                            "its gradients of the mean output equal the recomputed ones on several networks",
                                            GRADIENTS::examine)
                                    .hint(
                                            "Work out one gradient by hand for a network with a single weight and a batch of"
                                                    + " two, and compare. In which order, and over how many examples, does DL4J"
                                                    + " hand gradients out?"),
                            check(
                                            "vanishing_gradient_ratio",
                                            "Calculation of gradient vanishing ratio")
                                    .criterion(
                                            5,
                                            "the ratio equals the recomputed one on several lists",
                                            VanishingGradientsSigmoid::ratio)
                                    .criterion(
                                            1,
                                            "edge cases are treated as the Javadoc says",
                                            VanishingGradientsSigmoid::ratioEdgeCases)
                                    .hint(
                                            "Index 0 is the layer nearest the input. For gradients that vanish the ratio is"
                                                    + " smaller than 1: which norm belongs on top?"))
                    .portraying(NETWORK.sitter())
                    .showing(SignalTheory.of(NETWORK));

    private VanishingGradientsSigmoid() {}

    /**
     * 0.25 is the largest slope of a sigmoid; the largest ratio of 40 000 correct draws was 3.6e-3.
     */
    private static final double VANISHING_RATIO = 0.01;

    private static void vanishes(Submission submission, Inputs inputs) {
        Tensor input = inputs.normal(PrescribedNetwork.BATCH, Architecture.FEATURES);
        NETWORK.examineEffect(submission, network -> vanishes(network, input));
    }

    private static void vanishes(Network network, Tensor input) {
        Flow flow = Flow.through(NETWORK.name(), network, Activation.SIGMOID, input);
        flow.expectBelow(
                "‖first‖ / ‖last‖ of the weight gradients =", flow.weightRatio(), VANISHING_RATIO);
    }

    private static final String RATIO = "SigmoidNetwork.vanishingRatio";
    private static final double TOLERANCE = 1e-9;

    private static void ratio(Submission submission, Inputs inputs) {
        new Inquiry<>(
                        RatioMistake::right,
                        Near::numbers,
                        (gradients, actual) ->
                                Scalars.equal(
                                        RATIO, actual, RatioMistake.right(gradients), TOLERANCE),
                        RatioMistake::suspicions)
                .ask(
                        IntStream.of(2, 3, 6, 11)
                                .mapToObj(length -> Fixtures.gradients(inputs, length))
                                .iterator(),
                        submission.get(SigmoidNetwork.class)::vanishingRatio);
    }

    private static void ratioEdgeCases(Submission submission, Inputs inputs) {
        SigmoidNetwork student = submission.get(SigmoidNetwork.class);
        Tensor some = inputs.normal(3, 4);
        Tensor zero = Tensor.matrix(2, 2, 0, 0, 0, 0);
        Refusals.expect(
                IllegalArgumentException.class,
                RATIO,
                "for an empty list",
                () -> student.vanishingRatio(List.of()));
        Scalars.equal(
                RATIO + " of one element", student.vanishingRatio(List.of(some)), 1, TOLERANCE);
        Scalars.equal(
                RATIO + " of a last norm of 0",
                student.vanishingRatio(List.of(some, zero)),
                Double.POSITIVE_INFINITY,
                TOLERANCE);
        Scalars.equal(
                RATIO + " of two norms of 0",
                student.vanishingRatio(List.of(zero, zero)),
                Double.NaN,
                TOLERANCE);
    }
}
