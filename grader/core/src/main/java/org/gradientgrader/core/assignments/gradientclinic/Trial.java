package org.gradientgrader.core.assignments.gradientclinic;

import java.util.List;
import org.gradientgrader.core.contract.gradientclinic.ClippingExperiment;
import org.gradientgrader.core.contract.gradientclinic.Step;
import org.gradientgrader.core.oracle.Descent;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** A question about {@code descend}; the components are its arguments. */
record Trial(
        Network network,
        Tensor input,
        Tensor targets,
        double learningRate,
        double maxNorm,
        int steps) {

    Descent start() {
        return new Descent(network, input, targets);
    }

    Trial clippedAt(double norm) {
        return new Trial(network, input, targets, learningRate, norm, steps);
    }

    Trial of(int other) {
        return new Trial(network, input, targets, learningRate, maxNorm, other);
    }

    Trial rushing(double rate) {
        return new Trial(network, input, targets, rate, maxNorm, steps);
    }

    List<Step> descend(ClippingExperiment student) {
        return student.descend(network, input, targets, learningRate, maxNorm, steps);
    }

    int batch() {
        return targets.shape()[0];
    }

    int outputs() {
        return targets.shape()[1];
    }
}
