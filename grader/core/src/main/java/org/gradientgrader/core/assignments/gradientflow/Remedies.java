package org.gradientgrader.core.assignments.gradientflow;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientflow.BatchNormNetwork;
import org.gradientgrader.core.contract.gradientflow.ReluNetwork;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** Section 4: rectifiers with a fitting initialisation, and batch normalisation. */
final class Remedies {

    static final PrescribedNetwork<ReluNetwork> RELU =
            PrescribedNetwork.dense(
                    ReluNetwork.class, ReluNetwork::network, Activation.RELU, Initialisation.HE);

    private static final PrescribedNetwork<BatchNormNetwork> BATCH_NORM =
            new PrescribedNetwork<>(
                    BatchNormNetwork.class,
                    BatchNormNetwork::network,
                    BatchNormArchitecture::expect,
                    NetworkDiagnosis::ofBatchNorm,
                    Initialisation.UNIFORM);

    /** He's: the signal keeps its size through rectifiers. */
    private static final double RELU_GAIN = Math.sqrt(2);

    private static final Recomputation<ReluNetwork> RELU_GRADIENTS =
            new Recomputation<>(RELU, ReluNetwork::gradients, Activation.RELU, RELU_GAIN, false);

    private static final Recomputation<BatchNormNetwork> BATCH_NORM_GRADIENTS =
            new Recomputation<>(BATCH_NORM, BatchNormNetwork::gradients, Activation.TANH, 1, true);

    static final Section SECTION =
            section(
                            "Section 4: Solutions - ReLU and Batch Normalization",
                            check("relu_network", "Network with ReLU activations")
                                    .criterion(
                                            4,
                                            "its layers, values and weights are as prescribed, and two calls give the same network",
                                            RELU::examine)
                                    .criterion(2, "its gradients flow", Remedies::flows)
                                    .hint(
                                            "A rectifier silences half of its inputs. Which initialisation makes up for that, and"
                                                    + " what happens if the output is rectified too?"),
                            check("relu_gradients", "Gradient flow through ReLU network")
                                    .criterion(
                                            8,
                                            "its gradients of the mean output equal the recomputed ones on several networks",
                                            RELU_GRADIENTS::examine)
                                    .hint(
                                            "If sections 1 and 2 are right and this is not: which network do these gradients belong"
                                                    + " to?"),
                            check("batchnorm_network", "Network with batch normalization")
                                    .criterion(
                                            8,
                                            "its layers, values in training mode and weights are as prescribed, and two calls give"
                                                    + " the same network",
                                            BATCH_NORM::examine)
                                    .hint(
                                            "Print network().summary(): five groups of three layers and an output. Which layer"
                                                    + " applies the activation?"),
                            check(
                                            "batchnorm_gradients",
                                            "Gradient flow through batch normalized network")
                                    .criterion(
                                            8,
                                            "its weight gradients in training mode equal the recomputed ones on several networks",
                                            BATCH_NORM_GRADIENTS::examine)
                                    .hint(
                                            "Not every layer has weights now, and batch statistics are used in one mode only: what"
                                                    + " does the forward pass have to be told?"))
                    .portraying(RELU.sitter(), BATCH_NORM.sitter())
                    .showing(SignalTheory.of(RELU));

    private Remedies() {}

    /** The smallest ratio of 40 000 correct draws was 0.0194. */
    private static final double FLOWING_RATIO = 0.01;

    /** The smallest gain over sigmoids with the same weights, of as many, was 29.6. */
    private static final double GAIN_OVER_SIGMOID = 10;

    private static void flows(Submission submission, Inputs inputs) {
        Tensor input = inputs.normal(PrescribedNetwork.BATCH, Architecture.FEATURES);
        RELU.examineEffect(submission, network -> flows(network, input));
    }

    private static void flows(Network network, Tensor input) {
        Flow flow = Flow.through(RELU.name(), network, Activation.RELU, input);
        flow.expectAbove(
                "‖first‖ / ‖last‖ of the weight gradients =", flow.weightRatio(), FLOWING_RATIO);
        double gain = flow.weightRatio() / flow.withFunction(Activation.SIGMOID).weightRatio();
        flow.expectAbove(
                "the ratio over that of sigmoids with the same weights =", gain, GAIN_OVER_SIGMOID);
    }
}
