package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gradientgrader.core.expectations.LossProbes.Probe;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** Probes with something the matter. */
final class Patients {

    /** No sum of a few normal inputs and weights gets over it. */
    private static final double DEADLY_BIAS = -1000;

    private static final double FAINT = 0x1p-46;

    private Patients() {}

    /** Returns a probe whose first layer consists of ReLUs, of which every third is dead. */
    static Probe withDeadUnits(Probe probe) {
        return changed(
                probe,
                0,
                layer -> {
                    double[] bias = layer.bias().values();
                    for (int unit = 0; unit < bias.length; unit += 3) {
                        bias[unit] = DEADLY_BIAS;
                    }
                    return Layer.dense(layer.weights(), Tensor.vector(bias), Activation.RELU);
                });
    }

    /** Returns a probe whose hidden layers have gradients of 1e-10 at the most, none of them 0. */
    static Probe faint(Probe probe) {
        return changed(
                smooth(probe),
                probe.network().layers().size() - 1,
                layer -> {
                    double[] weights = layer.weights().values();
                    for (int i = 0; i < weights.length; i++) {
                        weights[i] *= FAINT;
                    }
                    return Layer.dense(
                            new Tensor(layer.weights().shape(), weights),
                            layer.bias(),
                            layer.activation());
                });
    }

    /** Returns a probe with tanh for ReLU, whose slope of 0 may stop a NaN or may not. */
    static Probe smooth(Probe probe) {
        Probe smooth = probe;
        for (int i = 0; i < probe.network().layers().size(); i++) {
            if (probe.network().layers().get(i).activation() == Activation.RELU) {
                smooth =
                        changed(
                                smooth,
                                i,
                                layer ->
                                        Layer.dense(
                                                layer.weights(), layer.bias(), Activation.TANH));
            }
        }
        return smooth;
    }

    /** Returns a probe of whose targets one is NaN. */
    static Probe withoutTarget(Probe probe) {
        double[] targets = probe.targets().values();
        targets[targets.length / 2] = Double.NaN;
        return new Probe(
                probe.network(), probe.input(), new Tensor(probe.targets().shape(), targets));
    }

    private static Probe changed(Probe probe, int layer, UnaryOperator<Layer> change) {
        List<Layer> layers = new ArrayList<>(probe.network().layers());
        layers.set(layer, change.apply(layers.get(layer)));
        return new Probe(
                new Network(layers, probe.network().precision()), probe.input(), probe.targets());
    }
}
