package org.gradientgrader.worker.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.dropout.GaussianDropout;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.gradientgrader.protocol.Trainable;
import org.gradientgrader.protocol.TrainingPlan;
import org.gradientgrader.protocol.TrainingPlan.Clipping;
import org.gradientgrader.protocol.TrainingPlan.LayerPlan;
import org.gradientgrader.protocol.TrainingPlan.Loss;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import org.nd4j.linalg.schedule.ScheduleType;
import org.nd4j.linalg.schedule.StepSchedule;

class TrainableReaderTest {

    @Test
    void anOutputLayerIsReadWithoutItsSoftmax() throws NotData {
        Trainable read = TrainableReader.read(network(new Sgd(0.1), dense(), softmax()));

        assertThat(read.network().layers()).hasSize(2);
        assertThat(read.network().layers().get(1).isDense()).isTrue();
        assertThat(read.network().layers().get(1).activation())
                .isEqualTo(org.gradientgrader.protocol.Activation.IDENTITY);
        assertThat(read.plan().loss()).isEqualTo(Loss.SOFTMAX_CROSS_ENTROPY);
    }

    @Test
    void dropoutLayersBecomeTheShareThatTheNextLayerMisses() throws NotData {
        Trainable read =
                TrainableReader.read(
                        network(
                                new Sgd(0.1),
                                dense(),
                                new DropoutLayer(0.5),
                                new DropoutLayer(0.8),
                                softmax()));

        assertThat(read.network().layers()).hasSize(2);
        assertThat(dropped(read)).containsExactly(0.0, 0.6);
    }

    @Test
    void dropoutOfALayerIsOfItsInput() throws NotData {
        Layer layer = new DenseLayer.Builder().nIn(3).nOut(2).dropOut(0.75).build();

        assertThat(dropped(TrainableReader.read(network(new Sgd(0.1), layer, softmax()))))
                .containsExactly(0.25, 0.0);
    }

    @Test
    void dropoutOfAnotherKindIsRefused() {
        Layer layer =
                new DenseLayer.Builder().nIn(3).nOut(2).dropOut(new GaussianDropout(0.5)).build();

        assertThatThrownBy(() -> TrainableReader.read(network(new Sgd(0.1), layer, softmax())))
                .isInstanceOf(NotData.class)
                .hasMessageContaining("layer 0 has dropout of the kind GaussianDropout");
    }

    @Test
    void clippingIsReadLayerByLayer() throws NotData {
        Layer clipped =
                new DenseLayer.Builder()
                        .nIn(3)
                        .nOut(2)
                        .gradientNormalization(GradientNormalization.ClipL2PerParamType)
                        .gradientNormalizationThreshold(2)
                        .build();

        assertThat(TrainableReader.read(network(new Sgd(0.1), clipped, softmax())).plan().layers())
                .containsExactly(
                        new LayerPlan(Clipping.NORM_PER_PARAMETER, 2, 0),
                        new LayerPlan(Clipping.NONE, 0, 0));
    }

    @Test
    void aScheduleIsReadEpochByEpoch() throws NotData {
        IUpdater halving = new Adam(new StepSchedule(ScheduleType.EPOCH, 0.1, 0.5, 2));

        TrainingPlan plan = TrainableReader.read(network(halving, dense(), softmax())).plan();

        assertThat(plan.optimiser()).isEqualTo("Adam");
        assertThat(plan.learningRates())
                .hasSize(TrainingPlan.EPOCHS)
                .startsWith(0.1, 0.1, 0.05, 0.05, 0.025);
    }

    @Test
    void aScheduleByIterationsIsReadAtTheBeginningOfEpochs() throws NotData {
        IUpdater halving = new Sgd(new StepSchedule(ScheduleType.ITERATION, 0.1, 0.5, 20));

        assertThat(
                        TrainableReader.read(network(halving, dense(), softmax()))
                                .plan()
                                .learningRates())
                .startsWith(0.1, 0.1, 0.05, 0.05);
    }

    @Test
    void aNetworkWithoutAnOutputLayerHasNoLoss() throws NotData {
        assertThat(TrainableReader.read(network(new Sgd(0.1), dense())).plan().loss())
                .isEqualTo(Loss.OTHER);
    }

    @Test
    void aLossThatDoesNotFitItsActivationIsAnotherOne() throws NotData {
        Layer output =
                new OutputLayer.Builder(LossFunction.MSE)
                        .nIn(2)
                        .nOut(2)
                        .activation(Activation.SOFTMAX)
                        .build();

        assertThat(TrainableReader.read(network(new Sgd(0.1), dense(), output)).plan().loss())
                .isEqualTo(Loss.OTHER);
    }

    private static List<Double> dropped(Trainable trainable) {
        return trainable.plan().layers().stream()
                .map(layer -> Math.round(layer.dropped() * 1e9) / 1e9)
                .toList();
    }

    private static Layer dense() {
        return new DenseLayer.Builder().nIn(3).nOut(2).activation(Activation.RELU).build();
    }

    private static Layer softmax() {
        return new OutputLayer.Builder(LossFunction.MCXENT)
                .nIn(2)
                .nOut(2)
                .activation(Activation.SOFTMAX)
                .build();
    }

    private static MultiLayerNetwork network(IUpdater updater, Layer... layers) {
        var list = new NeuralNetConfiguration.Builder().updater(updater).list();
        for (Layer layer : layers) {
            list.layer(layer);
        }
        MultiLayerNetwork network = new MultiLayerNetwork(list.build());
        network.init();
        return network;
    }
}
