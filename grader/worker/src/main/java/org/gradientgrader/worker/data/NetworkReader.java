package org.gradientgrader.worker.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A DL4J network as plain data; what the protocol has no word for is refused by name. */
public final class NetworkReader {

    /** By value: a ReLU may have a threshold, a maximum or a negative slope. */
    private static final Map<IActivation, Activation> FUNCTIONS =
            Map.of(
                    new ActivationIdentity(), Activation.IDENTITY,
                    new ActivationSigmoid(), Activation.SIGMOID,
                    new ActivationTanH(), Activation.TANH,
                    new ActivationReLU(), Activation.RELU);

    private NetworkReader() {}

    /**
     * Returns the network's layers, parameters and precision.
     *
     * @throws NotData if it is not initialised, or has a part that this exercise does not know
     */
    public static Network read(MultiLayerNetwork network) throws NotData {
        refuseUnusable(network);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < network.getnLayers(); i++) {
            refuseRandomParts(network.getLayer(i).conf().getLayer(), i);
            layers.add(layer(network, i));
        }
        return network(layers, network);
    }

    static void refuseUnusable(MultiLayerNetwork network) throws NotData {
        if (!network.isInitCalled()) {
            throw new NotData(
                    "a network that is not initialised: call init() on it before you return it");
        }
        if (!network.getLayerWiseConfigurations().getInputPreProcessors().isEmpty()) {
            throw new NotData(
                    "a network with input preprocessors, which this exercise has no use for");
        }
    }

    static Network network(List<Layer> layers, MultiLayerNetwork like) throws NotData {
        Precision precision = precision(like.getLayerWiseConfigurations().getDataType());
        try {
            return new Network(layers, precision);
        } catch (IllegalArgumentException e) {
            throw new NotData("a network that cannot be computed with: " + e.getMessage());
        }
    }

    private static Precision precision(DataType type) {
        return switch (type) {
            case DOUBLE -> Precision.DOUBLE;
            case FLOAT -> Precision.FLOAT;
            default -> Precision.HALF;
        };
    }

    static Layer layer(MultiLayerNetwork network, int index) throws NotData {
        org.deeplearning4j.nn.conf.layers.Layer configuration =
                network.getLayer(index).conf().getLayer();
        if (configuration.getClass() == DenseLayer.class) {
            return dense(network, index, (DenseLayer) configuration);
        }
        if (configuration.getClass() == ActivationLayer.class) {
            return Layer.activation(
                    function(((ActivationLayer) configuration).getActivationFn(), index));
        }
        if (configuration.getClass() == BatchNormalization.class) {
            return batchNorm(network, index, (BatchNormalization) configuration);
        }
        throw new NotData(
                "a network whose layer "
                        + index
                        + " is of the type "
                        + configuration.getClass().getSimpleName()
                        + "; this exercise uses DenseLayer, ActivationLayer and BatchNormalization only");
    }

    private static void refuseRandomParts(org.deeplearning4j.nn.conf.layers.Layer layer, int index)
            throws NotData {
        if (layer.getIDropout() != null) {
            throw new NotData(
                    "a network whose layer "
                            + index
                            + " has dropout, which makes every pass different");
        }
        if (layer instanceof BaseLayer base && base.getWeightNoise() != null) {
            throw new NotData(
                    "a network whose layer "
                            + index
                            + " has weight noise, which makes every pass different");
        }
    }

    private static Layer dense(MultiLayerNetwork network, int index, DenseLayer configuration)
            throws NotData {
        if (configuration.hasLayerNorm()) {
            throw new NotData(
                    "a network whose layer "
                            + index
                            + " has layer normalisation, which this exercise does not use");
        }
        return dense(
                network,
                index,
                configuration.hasBias(),
                function(configuration.getActivationFn(), index));
    }

    static Layer dense(MultiLayerNetwork network, int index, boolean hasBias, Activation activation)
            throws NotData {
        Tensor weights = parameter(network, index + "_W");
        Tensor bias =
                hasBias
                        ? flat(parameter(network, index + "_b"))
                        : Tensor.vector(new double[weights.shape()[1]]);
        return Layer.dense(weights, bias, activation);
    }

    private static Layer batchNorm(
            MultiLayerNetwork network, int index, BatchNormalization configuration) throws NotData {
        Tensor mean = flat(parameter(network, index + "_mean"));
        boolean locked = configuration.isLockGammaBeta();
        Tensor gamma =
                locked
                        ? constant(configuration.getGamma(), mean)
                        : flat(parameter(network, index + "_gamma"));
        Tensor beta =
                locked
                        ? constant(configuration.getBeta(), mean)
                        : flat(parameter(network, index + "_beta"));
        return Layer.batchNorm(
                gamma, beta, mean, variance(network, index, configuration), configuration.getEps());
    }

    private static Tensor variance(
            MultiLayerNetwork network, int index, BatchNormalization configuration) throws NotData {
        if (!configuration.isUseLogStd()) {
            return flat(parameter(network, index + "_var"));
        }
        double[] values = parameter(network, index + "_log10stdev").values();
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.pow(10, 2 * values[i]);
        }
        return Tensor.vector(values);
    }

    private static Tensor parameter(MultiLayerNetwork network, String key) throws NotData {
        INDArray parameter = network.getParam(key);
        return TensorConversion.toTensor(parameter);
    }

    private static Tensor flat(Tensor tensor) {
        return Tensor.vector(tensor.values());
    }

    private static Tensor constant(double value, Tensor like) {
        return Tensor.vector(
                Nd4j.valueArrayOf(new long[] {like.size()}, value, DataType.DOUBLE)
                        .toDoubleVector());
    }

    private static Activation function(IActivation function, int index) throws NotData {
        Activation known = FUNCTIONS.get(function);
        if (known == null) {
            throw new NotData(
                    "a network whose layer "
                            + index
                            + " has the activation "
                            + function
                            + "; this exercise uses identity, sigmoid, tanh and relu only");
        }
        return known;
    }
}
