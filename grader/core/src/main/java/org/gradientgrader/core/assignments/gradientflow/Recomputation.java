package org.gradientgrader.core.assignments.gradientflow;

import java.util.List;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.gradientflow.ProbeNetworks.Probe;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Tensors;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/**
 * Examines a method {@code gradients(network, input)}: its answers must be ours.
 *
 * @param own the student's network of the same class, asked about too where it is usable
 * @param gradients calls the student's method
 * @param gain of our networks' weights, see {@link ProbeNetworks}
 */
record Recomputation<C>(
        PrescribedNetwork<C> own,
        Gradients<C> gradients,
        Activation function,
        double gain,
        boolean batchNorm) {

    /**
     * A correct answer is off by 7e-15 at the most, batch normalisation by 4e-14; a numerical
     * derivative by 1e-8.
     */
    private static final double TOLERANCE = 1e-9;

    /** The student's method. */
    @FunctionalInterface
    interface Gradients<C> {
        List<Tensor> of(C contract, Network network, Tensor input);
    }

    void examine(Submission submission, Inputs inputs) {
        List<Probe> ours = new ProbeNetworks(inputs, function, gain, batchNorm).draw();
        Tensor input = inputs.normal(PrescribedNetwork.BATCH, Architecture.FEATURES);
        Stream<Probe> theirs =
                Stream.of(own)
                        .flatMap(network -> network.usable(submission).stream())
                        .map(network -> ProbeNetworks.of(network, input))
                        .filter(ProbeNetworks::isFair);
        new Inquiry<>(
                        Probe::weightGradients,
                        Near::tensors,
                        this::expectOurs,
                        () -> GradientSuspicions.of(() -> OwnNetworks.of(submission)))
                .ask(
                        Stream.concat(ours.stream(), theirs).iterator(),
                        probe ->
                                gradients.of(
                                        submission.get(own.contract()),
                                        probe.network(),
                                        probe.input()));
    }

    private void expectOurs(Probe probe, List<Tensor> answer) {
        Tensors.expect(name(), answer).equal("dense layer", probe.weightGradients(), TOLERANCE);
    }

    String name() {
        return own.contract().getSimpleName() + ".gradients";
    }
}
