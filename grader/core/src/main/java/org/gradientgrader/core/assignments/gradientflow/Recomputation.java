package org.gradientgrader.core.assignments.gradientflow;

import java.util.List;
import java.util.function.Function;
import org.gradientgrader.core.assignments.gradientflow.ProbeNetworks.Probe;
import org.gradientgrader.core.contract.Submission;
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
        ProbeNetworks probes = new ProbeNetworks(inputs, function, gain, batchNorm);
        probes.draw().forEach(probe -> expectOurs(submission, probe));
        Tensor input = inputs.normal(PrescribedNetwork.BATCH, Architecture.FEATURES);
        own.usable(submission)
                .map(network -> ProbeNetworks.of(network, input))
                .filter(ProbeNetworks::isFair)
                .ifPresent(probe -> expectOurs(submission, probe));
    }

    private void expectOurs(Submission submission, Probe probe) {
        Function<C, List<Tensor>> call =
                contract -> gradients.of(contract, probe.network(), probe.input());
        Tensors.expect(name(), call.apply(submission.get(own.contract())))
                .equal("dense layer", probe.weightGradients(), TOLERANCE);
    }

    String name() {
        return own.contract().getSimpleName() + ".gradients";
    }
}
