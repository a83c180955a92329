package org.gradientgrader.worker.data;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A plain network as a fresh, initialised DL4J network. */
public final class NetworkBuilder {

    private static final long ANY_SEED =
            1; // every parameter is set below; 0 would mean "not seeded"

    private NetworkBuilder() {}

    /** Builds the network and gives it its parameters. */
    public static MultiLayerNetwork build(Network network) {
        NeuralNetConfiguration.ListBuilder list =
                new NeuralNetConfiguration.Builder()
                        .seed(ANY_SEED)
                        .dataType(dataType(network.precision()))
                        .weightInit(WeightInit.ZERO)
                        .list();
        int width = 0;
        for (Layer layer : network.layers()) {
            width = layer.isDense() ? layer.outputs() : width;
            list.layer(configuration(layer, width));
        }
        MultiLayerNetwork built = new MultiLayerNetwork(list.build());
        built.init();
        for (int i = 0; i < network.layers().size(); i++) {
            fill(built, i, network.layers().get(i));
        }
        return built;
    }

    private static org.deeplearning4j.nn.conf.layers.Layer configuration(Layer layer, int width) {
        return switch (layer.kind()) {
            case DENSE ->
                    new DenseLayer.Builder()
                            .nIn(layer.inputs())
                            .nOut(layer.outputs())
                            .activation(function(layer))
                            .build();
            case ACTIVATION -> new ActivationLayer.Builder().activation(function(layer)).build();
            case BATCH_NORM ->
                    new BatchNormalization.Builder()
                            .nIn(width)
                            .nOut(width)
                            .eps(layer.epsilon())
                            .build();
        };
    }

    private static Activation function(Layer layer) {
        return switch (layer.activation()) {
            case IDENTITY -> Activation.IDENTITY;
            case SIGMOID -> Activation.SIGMOID;
            case TANH -> Activation.TANH;
            case RELU -> Activation.RELU;
        };
    }

    private static DataType dataType(Precision precision) {
        return switch (precision) {
            case HALF -> DataType.FLOAT16;
            case FLOAT -> DataType.FLOAT;
            case DOUBLE -> DataType.DOUBLE;
        };
    }

    private static void fill(MultiLayerNetwork network, int index, Layer layer) {
        switch (layer.kind()) {
            case DENSE -> {
                assign(network, index + "_W", layer.weights());
                assign(network, index + "_b", layer.bias());
            }
            case BATCH_NORM -> {
                assign(network, index + "_gamma", layer.gamma());
                assign(network, index + "_beta", layer.beta());
                assign(network, index + "_mean", layer.parameters().get(2));
                assign(
                        network,
                        index + "_log10stdev",
                        logarithmicDeviation(layer.parameters().get(3)));
            }
            case ACTIVATION -> {
                // has no parameters
            }
        }
    }

    private static void assign(MultiLayerNetwork network, String key, Tensor value) {
        INDArray parameter = network.getParam(key);
        parameter.assign(
                TensorConversion.toArray(value)
                        .reshape(parameter.shape())
                        .castTo(parameter.dataType()));
    }

    private static Tensor logarithmicDeviation(Tensor variance) {
        double[] values = variance.values();
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.log10(Math.sqrt(values[i]));
        }
        return Tensor.vector(values);
    }
}
