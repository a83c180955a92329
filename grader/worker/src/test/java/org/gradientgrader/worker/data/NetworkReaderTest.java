package org.gradientgrader.worker.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.preprocessor.FeedForwardToRnnPreProcessor;
import org.deeplearning4j.nn.conf.weightnoise.DropConnect;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.lossfunctions.LossFunctions;

class NetworkReaderTest {

    @Test
    void layersAndParametersAreRead() throws NotData {
        MultiLayerNetwork network =
                network(
                        dense().activation(Activation.TANH).build(),
                        new ActivationLayer(Activation.RELU));

        Network read = NetworkReader.read(network);

        assertThat(read.precision()).isEqualTo(Precision.FLOAT);
        assertThat(read.layers()).hasSize(2);
        assertThat(read.layers().get(0).activation())
                .isEqualTo(org.gradientgrader.protocol.Activation.TANH);
        assertThat(read.layers().get(0).weights())
                .isEqualTo(TensorConversion.toTensor(network.getParam("0_W")));
        assertThat(read.layers().get(0).bias()).isEqualTo(Tensor.vector(0, 0));
        assertThat(read.layers().get(1))
                .isEqualTo(
                        org.gradientgrader.protocol.Layer.activation(
                                org.gradientgrader.protocol.Activation.RELU));
    }

    @Test
    void aMissingBiasIsZero() throws NotData {
        assertThat(
                        NetworkReader.read(network(dense().hasBias(false).build()))
                                .layers()
                                .get(0)
                                .bias())
                .isEqualTo(Tensor.vector(0, 0));
    }

    @Test
    void lockedScaleAndShiftAreRead() throws NotData {
        Network read =
                NetworkReader.read(
                        network(
                                dense().build(),
                                batchNorm().lockGammaBeta(true).gamma(3).beta(4).build()));

        assertThat(read.layers().get(1).gamma()).isEqualTo(Tensor.vector(3, 3));
        assertThat(read.layers().get(1).beta()).isEqualTo(Tensor.vector(4, 4));
    }

    @Test
    void runningVarianceIsReadInEitherForm() throws NotData {
        for (boolean logarithm : new boolean[] {true, false}) {
            Network read =
                    NetworkReader.read(
                            network(dense().build(), batchNorm().useLogStd(logarithm).build()));

            assertThat(read.layers().get(1).parameters().get(3))
                    .as("log %s", logarithm)
                    .isEqualTo(Tensor.vector(1, 1));
        }
    }

    @Test
    void precisionIsThatOfTheConfiguration() throws NotData {
        MultiLayerNetwork network =
                new MultiLayerNetwork(
                        new NeuralNetConfiguration.Builder()
                                .dataType(DataType.DOUBLE)
                                .list()
                                .layer(dense().build())
                                .build());
        network.init();

        assertThat(NetworkReader.read(network).precision()).isEqualTo(Precision.DOUBLE);
    }

    @Test
    void networkThatIsNotInitialisedIsRefused() {
        refuses(
                new MultiLayerNetwork(
                        new NeuralNetConfiguration.Builder().list().layer(dense().build()).build()),
                "a network that is not initialised: call init() on it before you return it");
    }

    @Test
    void outputLayerIsRefused() {
        refuses(
                network(
                        dense().build(),
                        new OutputLayer.Builder(LossFunctions.LossFunction.MSE)
                                .nIn(2)
                                .nOut(1)
                                .activation(Activation.IDENTITY)
                                .build()),
                "a network whose layer 1 is of the type OutputLayer; this exercise uses DenseLayer,"
                        + " ActivationLayer and BatchNormalization only");
    }

    @Test
    void dropoutIsRefused() {
        refuses(
                network(dense().dropOut(0.5).build()),
                "a network whose layer 0 has dropout, which makes every pass different");
    }

    @Test
    void weightNoiseIsRefused() {
        refuses(
                network(dense().weightNoise(new DropConnect(0.5)).build()),
                "a network whose layer 0 has weight noise, which makes every pass different");
    }

    @Test
    void leakyReluIsRefused() {
        refuses(
                network(dense().build(), new ActivationLayer(Activation.LEAKYRELU)),
                "a network whose layer 1 has the activation leakyrelu(a=0.01); this exercise uses"
                        + " identity, sigmoid, tanh and relu only");
    }

    @Test
    void reluWithASlopeBelowZeroIsRefused() {
        assertThatThrownBy(
                        () ->
                                NetworkReader.read(
                                        network(
                                                dense().build(),
                                                new ActivationLayer(
                                                        new ActivationReLU(6.0, 0.0, 0.1)))))
                .isInstanceOf(NotData.class)
                .hasMessageStartingWith("a network whose layer 1 has the activation relu")
                .hasMessageEndingWith("identity, sigmoid, tanh and relu only");
    }

    @Test
    void layerNormIsRefused() {
        refuses(
                network(dense().hasLayerNorm(true).build()),
                "a network whose layer 0 has layer normalisation, which this exercise does not use");
    }

    @Test
    void preprocessorsAreRefused() {
        MultiLayerNetwork network =
                new MultiLayerNetwork(
                        new NeuralNetConfiguration.Builder()
                                .list()
                                .layer(dense().build())
                                .inputPreProcessor(0, new FeedForwardToRnnPreProcessor())
                                .build());
        network.init();

        refuses(network, "a network with input preprocessors, which this exercise has no use for");
    }

    private static DenseLayer.Builder dense() {
        return new DenseLayer.Builder().nIn(2).nOut(2);
    }

    private static BatchNormalization.Builder batchNorm() {
        return new BatchNormalization.Builder().nIn(2).nOut(2);
    }

    private static MultiLayerNetwork network(Layer... layers) {
        NeuralNetConfiguration.ListBuilder list =
                new NeuralNetConfiguration.Builder().seed(1).dataType(DataType.FLOAT).list();
        for (Layer layer : layers) {
            list.layer(layer);
        }
        MultiLayerNetwork network = new MultiLayerNetwork(list.build());
        network.init();
        return network;
    }

    private static void refuses(MultiLayerNetwork network, String message) {
        assertThatThrownBy(() -> NetworkReader.read(network))
                .isInstanceOf(NotData.class)
                .hasMessage(message);
    }
}
