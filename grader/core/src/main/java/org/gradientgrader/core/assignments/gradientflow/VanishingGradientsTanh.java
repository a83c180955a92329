package org.gradientgrader.core.assignments.gradientflow;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientflow.TanhNetwork;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** Section 2: hyperbolic tangents weaken the signal too, though less than sigmoids. */
final class VanishingGradientsTanh {

    private static final PrescribedNetwork<TanhNetwork> NETWORK =
            PrescribedNetwork.dense(
                    TanhNetwork.class,
                    TanhNetwork::network,
                    Activation.TANH,
                    Initialisation.UNIFORM);

    private static final Recomputation<TanhNetwork> GRADIENTS =
            new Recomputation<>(NETWORK, TanhNetwork::gradients, Activation.TANH, 1, false);

    static final Section SECTION =
            section(
                            "Section 2: Vanishing Gradients with Tanh",
                            check("deep_tanh_network", "Deep network with tanh activations")
                                    .criterion(
                                            4,
                                            "its layers, values and weights are as prescribed, and two calls give the same network",
                                            NETWORK::examine)
                                    .criterion(
                                            2,
                                            "the back-propagated signal weakens towards the input",
                                            VanishingGradientsTanh::weakens)
                                    .hint(
                                            "This network differs from that of section 1 in one respect only. Is the activation"
                                                    + " set on every hidden layer, and not on the output?"),
                            check("tanh_gradients", "Gradient computation through tanh network")
                                    .criterion(
                                            8,
                                            "its gradients of the mean output equal the recomputed ones on several networks",
                                            GRADIENTS::examine)
                                    .hint(
                                            "Nothing in computing a gradient depends on the activation. If section 1 is right,"
                                                    + " what can you reuse?"))
                    .portraying(NETWORK.sitter())
                    .showing(SignalTheory.of(NETWORK));

    private VanishingGradientsTanh() {}

    /**
     * Weight-gradient norms look flat here, bias gradients do not: the largest ratio of 40 000
     * correct draws was 0.137.
     */
    private static final double SIGNAL_RATIO = 0.2;

    private static void weakens(Submission submission, Inputs inputs) {
        Tensor input = inputs.normal(PrescribedNetwork.BATCH, Architecture.FEATURES);
        NETWORK.examineEffect(submission, network -> weakens(network, input));
    }

    private static void weakens(Network network, Tensor input) {
        Flow flow = Flow.through(NETWORK.name(), network, Activation.TANH, input);
        flow.expectBelow(
                "‖first‖ / ‖last‖ of the bias gradients =", flow.signalRatio(), SIGNAL_RATIO);
    }
}
