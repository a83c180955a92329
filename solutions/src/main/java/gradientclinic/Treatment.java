package gradientclinic;

import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import org.nd4j.linalg.schedule.ScheduleType;
import org.nd4j.linalg.schedule.StepSchedule;

/**
 * Section 4. A network that does not learn, and the same network treated.
 *
 * <p>Both tell ten classes of 784 pixels apart, have four hidden layers of 128 units, biases that
 * begin at 0, and end in an {@code OutputLayer} with softmax and the loss {@code MCXENT}. Both have
 * the same parameters at every call. The grader trains them; you only say how.
 */
public class Treatment {

    /**
     * Builds the patient: sigmoids in the hidden layers, Xavier's weights everywhere, and plain
     * gradient descent ({@code Sgd}) with a learning rate of 0.1.
     *
     * @return initialised and untrained
     */
    public MultiLayerNetwork problematic() {
        // STARTER: throw new UnsupportedOperationException("TODO 4.1: build the patient");
        // BEGIN SOLUTION
        var layers =
                new NeuralNetConfiguration.Builder()
                        .seed(42)
                        .weightInit(WeightInit.XAVIER)
                        .updater(new Sgd(0.1))
                        .list();
        for (int hidden = 0; hidden < HIDDEN_LAYERS; hidden++) {
            layers.layer(new DenseLayer.Builder().nOut(128).activation(Activation.SIGMOID).build());
        }
        return network(layers, GradientNormalization.None);
        // END SOLUTION
    }

    /**
     * Builds the patient after treatment. Each of the four hidden layers becomes
     *
     * <ul>
     *   <li>a dense layer of 128 units with He's weights (normal, variance 2 / inputs),
     *   <li>batch normalisation and ReLU, in whichever order,
     *   <li>dropout, which drops a fifth of the values (mind what DL4J's number means).
     * </ul>
     *
     * <p>It is trained with {@code Adam}, whose learning rate begins at 0.001 and is halved every 5
     * epochs; the gradients of each dense layer's parameters, of the output layer too, are clipped to
     * a norm of 1. Batch normalisation takes no clipping.
     *
     * @return initialised and untrained; Xavier's weights in the output layer
     */
    public MultiLayerNetwork treated() {
        // STARTER: throw new UnsupportedOperationException("TODO 4.2: treat the patient");
        // BEGIN SOLUTION
        var layers =
                new NeuralNetConfiguration.Builder()
                        .seed(42)
                        .weightInit(WeightInit.XAVIER)
                        .updater(new Adam(new StepSchedule(ScheduleType.EPOCH, 0.001, 0.5, 5)))
                        .list();
        for (int hidden = 0; hidden < HIDDEN_LAYERS; hidden++) {
            layers.layer(
                            new DenseLayer.Builder().nOut(128)
                                    .weightInit(WeightInit.RELU)
                                    .activation(Activation.IDENTITY)
                                    .gradientNormalization(
                                            GradientNormalization.ClipL2PerParamType) // to 1
                                    .build())
                    .layer(new BatchNormalization())
                    .layer(new ActivationLayer(Activation.RELU))
                    .layer(new DropoutLayer(0.8));
        }
        return network(layers, GradientNormalization.ClipL2PerParamType);
        // END SOLUTION
    }
    // BEGIN SOLUTION

    private static final int HIDDEN_LAYERS = 4;

    private static MultiLayerNetwork network(
            NeuralNetConfiguration.ListBuilder layers, GradientNormalization clipping) {
        layers.layer(
                new OutputLayer.Builder(LossFunction.MCXENT)
                        .nOut(10)
                        .activation(Activation.SOFTMAX)
                        .gradientNormalization(clipping)
                        .build());
        var network =
                new MultiLayerNetwork(layers.setInputType(InputType.feedForward(784)).build());
        network.init();
        return network;
    }
    // END SOLUTION
}
