package gradienthealth;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.distribution.NormalDistribution;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.IWeightInit;
import org.deeplearning4j.nn.weights.WeightInitDistribution;
import org.deeplearning4j.nn.weights.WeightInitXavier;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Section 5. Three patients: one that vanishes, one that is well, and one that explodes.
 *
 * <p>All take 10 inputs, have hidden layers of 64 units and one output <b>without activation</b>,
 * compute in {@code DOUBLE}, and have the same parameters at every call. Behind a sigmoid at the
 * output, large weights hide: it is flat there, and the gradient of an explosion comes out as 0.
 */
public class DemoNetworks {

    /**
     * Builds a network whose gradients vanish: 15 hidden layers of sigmoids, Xavier's weights
     * (variance 2 / (inputs + outputs) of the layer), biases 0.
     *
     * @return 16 dense layers, initialised and untrained
     */
    public MultiLayerNetwork vanishing() {
        // STARTER: throw new UnsupportedOperationException("TODO 5.1: build a network that vanishes");
        // BEGIN SOLUTION
        return network(15, Activation.SIGMOID, new WeightInitXavier());
        // END SOLUTION
    }

    /**
     * Builds a network that is well: 4 hidden layers of ReLUs, Xavier's weights, biases 0.
     *
     * @return 5 dense layers, initialised and untrained
     */
    public MultiLayerNetwork healthy() {
        // STARTER: throw new UnsupportedOperationException("TODO 5.2: build a healthy network");
        // BEGIN SOLUTION
        return network(4, Activation.RELU, new WeightInitXavier());
        // END SOLUTION
    }

    /**
     * Builds a network whose gradients explode: 3 hidden layers without activation, weights from a
     * normal distribution with mean 0 and standard deviation 2, biases 0.
     *
     * @return 4 dense layers, initialised and untrained
     */
    public MultiLayerNetwork exploding() {
        // STARTER: throw new UnsupportedOperationException("TODO 5.3: build a network that explodes");
        // BEGIN SOLUTION
        return network(
                3, Activation.IDENTITY, new WeightInitDistribution(new NormalDistribution(0, 2)));
        // END SOLUTION
    }
    // BEGIN SOLUTION

    private static MultiLayerNetwork network(
            int hiddenLayers, Activation activation, IWeightInit weights) {
        var layers =
                new NeuralNetConfiguration.Builder()
                        .seed(42)
                        .dataType(DataType.DOUBLE)
                        .weightInit(weights)
                        .list();
        for (int hidden = 0; hidden < hiddenLayers; hidden++) {
            layers.layer(new DenseLayer.Builder().nOut(64).activation(activation).build());
        }
        layers.layer(new DenseLayer.Builder().nOut(1).activation(Activation.IDENTITY).build());
        var network = new MultiLayerNetwork(layers.setInputType(InputType.feedForward(10)).build());
        network.init();
        return network;
    }
    // END SOLUTION
}
