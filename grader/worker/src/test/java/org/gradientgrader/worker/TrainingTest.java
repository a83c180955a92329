package org.gradientgrader.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.Signature;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Trainable;
import org.gradientgrader.protocol.Type;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final int HANDLE = 7;
    private static final double HALF = 0.5; // the sigmoid of 0

    /** One weight and one bias, both 0: logistic regression. */
    private static final String LOGISTIC =
            """
            package gradientflow;
            import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
            import org.deeplearning4j.nn.conf.layers.OutputLayer;
            import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
            import org.deeplearning4j.nn.weights.WeightInit;
            import org.nd4j.linalg.activations.Activation;
            import org.nd4j.linalg.api.buffer.DataType;
            import org.nd4j.linalg.learning.config.Sgd;
            import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
            import org.nd4j.linalg.schedule.ScheduleType;
            import org.nd4j.linalg.schedule.StepSchedule;
            public class Student {
                public MultiLayerNetwork run() {
                    MultiLayerNetwork network = new MultiLayerNetwork(
                            new NeuralNetConfiguration.Builder().dataType(DataType.DOUBLE)
                                    .updater(new Sgd(new StepSchedule(ScheduleType.EPOCH, 1, 0.5, 1)))
                                    .list()
                                    .layer(new OutputLayer.Builder(LossFunction.XENT).nIn(1).nOut(1)
                                            .weightInit(WeightInit.ZERO)
                                            .activation(Activation.SIGMOID).build())
                                    .build());
                    network.init();
                    return network;
                }
            }
            """;

    @Test
    void anEpochTakesAStepForEachBatchByTheMeanGradient() {
        Session session = called();

        Layer trained = epoch(session, Tensor.matrix(2, 1, 2, 4), Tensor.matrix(2, 1, 1, 1), 2);

        assertThat(trained.weights().at(0)).isEqualTo(HALF * (2 + 4) / 2);
        assertThat(trained.bias().at(0)).isEqualTo(HALF);
    }

    @Test
    void theLastBatchMayBeSmaller() {
        Session session = called();

        Layer trained =
                epoch(session, Tensor.matrix(3, 1, 0, 0, 0), Tensor.matrix(3, 1, 1, 1, 1), 2);

        double second = 1 / (1 + Math.exp(-HALF)); // what the first step has made of the output
        assertThat(trained.bias().at(0)).isCloseTo(HALF + (1 - second), within());
    }

    @Test
    void epochsAreCountedForSchedules() {
        Session session = called();
        Tensor input = Tensor.matrix(1, 1, 0);
        Tensor label = Tensor.matrix(1, 1, 1);

        double first = epoch(session, input, label, 1).bias().at(0);
        double second = epoch(session, input, label, 1).bias().at(0);

        double slope = 1 - 1 / (1 + Math.exp(-first));
        assertThat(second - first).isCloseTo(0.5 * slope, within());
    }

    @Test
    void dataThatDoNotFitAreAnError() {
        Session session = called();

        assertThat(
                        session.answer(
                                new Request.Train(
                                        HANDLE,
                                        Tensor.matrix(1, 2, 0, 0),
                                        Tensor.matrix(1, 1, 1),
                                        1,
                                        1)))
                .isInstanceOf(Reply.Threw.class);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-12);
    }

    private static Session called() {
        Session session = new Session(Submissions.of(LOGISTIC));
        Signature signature =
                new Signature(
                        "gradientflow", "Student", "run", List.of(), Type.of(Type.Kind.TRAINABLE));
        session.answer(new Request.Call(signature, List.of(), 1, false, HANDLE));
        return session;
    }

    private static Layer epoch(Session session, Tensor inputs, Tensor labels, int batch) {
        Reply reply = session.answer(new Request.Train(HANDLE, inputs, labels, batch, 1));
        assertThat(reply).isInstanceOf(Reply.Returned.class);
        return ((Trainable) ((Reply.Returned) reply).result()).network().layers().get(0);
    }
}
