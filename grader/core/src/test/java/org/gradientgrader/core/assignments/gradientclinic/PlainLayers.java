package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.contract.gradientclinic.DeepNetworks;
import org.gradientgrader.core.contract.gradientclinic.GradientAnalyzer;
import org.gradientgrader.core.contract.gradientclinic.LayerAnalysis;
import org.gradientgrader.core.contract.gradientclinic.Nonlinearity;
import org.gradientgrader.core.expectations.Blueprint;
import org.gradientgrader.core.expectations.LossProbes.Probe;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;

/** Right answers of section 2, open to change. */
final class PlainLayers {

    private PlainLayers() {}

    /** Builds networks layer by layer. */
    static class Builder implements DeepNetworks {

        @Override
        public Network network(int depth, int width, Nonlinearity nonlinearity, long seed) {
            if (depth < 1 || width < 1) {
                throw PlainChain.refused();
            }
            Inputs inputs = new Inputs(seed);
            List<Layer> layers = new ArrayList<>();
            for (int i = 1; i <= depth; i++) {
                boolean isOutput = i == depth;
                layers.add(
                        layer(
                                inputs,
                                i == 1 ? 10 : width,
                                isOutput ? 1 : width,
                                isOutput ? output() : Activation.valueOf(nonlinearity.name())));
            }
            return new Network(layers, precision());
        }

        Activation output() {
            return Activation.IDENTITY;
        }

        Precision precision() {
            return Precision.DOUBLE;
        }

        double deviation(Layer layer) {
            return Blueprint.xavier(layer);
        }

        private Layer layer(Inputs inputs, int in, int out, Activation function) {
            Tensor bias = Tensor.vector(new double[out]);
            Layer empty = Layer.dense(Tensor.matrix(in, out, new double[in * out]), bias, function);
            double[] weights = inputs.normals(in * out, deviation(empty));
            return Layer.dense(Tensor.matrix(in, out, weights), bias, function);
        }
    }

    /** Analyses by our own computation. */
    static class Analyst implements GradientAnalyzer {

        @Override
        public List<LayerAnalysis> analyze(Network network, Tensor input, Tensor targets) {
            return Analyses.right(new Probe(network, input, targets));
        }

        @Override
        public double decades(List<LayerAnalysis> layers) {
            if (layers.isEmpty()) {
                throw PlainChain.refused();
            }
            return Math.log10(layers.get(0).norm() / layers.get(layers.size() - 1).norm());
        }
    }
}
