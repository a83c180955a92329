package gradientclinic;

import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Section 6. Your own treatment. */
public class OwnSolution {

    /**
     * Builds a deep network that learns to tell two classes of 20 features apart.
     *
     * <p>At least eight hidden dense layers, and an {@code OutputLayer} of one sigmoid with the loss
     * {@code XENT}. All else is yours: widths, nonlinearities (of {@link Nonlinearity}), weights,
     * normalisation, dropout, clipping, optimiser. It must have the same parameters at every call.
     * The grader trains it for 10 epochs of 8 batches of 64 examples, and asks for at least 80 % of
     * right answers on examples that it was not trained with.
     *
     * @return initialised and untrained
     */
    public MultiLayerNetwork network() {
        // STARTER: throw new UnsupportedOperationException("TODO 6.1: build a deep network that learns");
        // BEGIN SOLUTION
        var layers =
                new NeuralNetConfiguration.Builder()
                        .seed(42)
                        .weightInit(WeightInit.RELU)
                        .updater(new Adam(0.002))
                        .gradientNormalization(GradientNormalization.ClipL2PerParamType)
                        .list();
        for (int hidden = 0; hidden < 8; hidden++) {
            layers.layer(new DenseLayer.Builder().nOut(48).activation(Activation.RELU).build());
        }
        layers.layer(
                new OutputLayer.Builder(LossFunction.XENT)
                        .nOut(1)
                        .activation(Activation.SIGMOID)
                        .weightInit(WeightInit.XAVIER)
                        .build());
        var network = new MultiLayerNetwork(layers.setInputType(InputType.feedForward(20)).build());
        network.init();
        return network;
        // END SOLUTION
    }
}
