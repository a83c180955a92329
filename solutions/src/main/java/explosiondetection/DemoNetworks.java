package explosiondetection;

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
 * Section 6. Three networks of different risk.
 *
 * <p>All take 10 inputs and have one output <b>without activation</b>, compute in {@code DOUBLE},
 * have biases of 0, and the same parameters at every call. Behind a sigmoid at the output, the
 * first of them would show gradients of exactly 0.
 */
public class DemoNetworks {

    /**
     * Builds a network that explodes: 4 hidden layers of 128 units without activation, weights from
     * a normal distribution with mean 0 and standard deviation 3, the output's too.
     *
     * @return 5 dense layers, initialised and untrained
     */
    public MultiLayerNetwork highRisk() {
        // STARTER: throw new UnsupportedOperationException("TODO 6.1: build a network that explodes");
        // BEGIN SOLUTION
        return network(4, 128, Activation.IDENTITY, normal(3));
        // END SOLUTION
    }

    /**
     * Builds a network to keep an eye on: 3 hidden layers of 128 units with tanh, weights from a
     * normal distribution with mean 0 and standard deviation 0.25, the output's too.
     *
     * @return 4 dense layers, initialised and untrained
     */
    public MultiLayerNetwork moderateRisk() {
        // STARTER: throw new UnsupportedOperationException("TODO 6.2: build a network to keep an eye on");
        // BEGIN SOLUTION
        return network(3, 128, Activation.TANH, normal(0.25));
        // END SOLUTION
    }

    /**
     * Builds a network without risk: 3 hidden layers of 64 units with ReLU, Xavier's weights
     * (variance 2 / (inputs + outputs) of the layer).
     *
     * @return 4 dense layers, initialised and untrained
     */
    public MultiLayerNetwork lowRisk() {
        // STARTER: throw new UnsupportedOperationException("TODO 6.3: build a network without risk");
        // BEGIN SOLUTION
        return network(3, 64, Activation.RELU, new WeightInitXavier());
        // END SOLUTION
    }
    // BEGIN SOLUTION

    private static IWeightInit normal(double deviation) {
        return new WeightInitDistribution(new NormalDistribution(0, deviation));
    }

    private static MultiLayerNetwork network(
            int hiddenLayers, int units, Activation activation, IWeightInit weights) {
        var layers =
                new NeuralNetConfiguration.Builder()
                        .seed(42)
                        .dataType(DataType.DOUBLE)
                        .weightInit(weights)
                        .list();
        for (int hidden = 0; hidden < hiddenLayers; hidden++) {
            layers.layer(new DenseLayer.Builder().nOut(units).activation(activation).build());
        }
        layers.layer(new DenseLayer.Builder().nOut(1).activation(Activation.IDENTITY).build());
        var network = new MultiLayerNetwork(layers.setInputType(InputType.feedForward(10)).build());
        network.init();
        return network;
    }
    // END SOLUTION
}
