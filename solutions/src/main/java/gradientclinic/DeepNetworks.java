package gradientclinic;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;

/** Section 2. Patients of any depth, width and nonlinearity. */
public class DeepNetworks {

    /**
     * Builds a network of 10 inputs and one output <b>without activation</b>, which computes in
     * {@code DOUBLE}. Weights are Xavier's (variance 2 / (inputs + outputs) of the layer), biases 0.
     *
     * @param depth how many dense layers, the output among them
     * @param width units of each hidden layer
     * @param nonlinearity of each hidden layer
     * @param seed the same seed gives the same network, another seed another one
     * @return {@code depth} dense layers, initialised and untrained
     * @throws IllegalArgumentException if depth or width is below 1
     */
    public MultiLayerNetwork network(int depth, int width, Nonlinearity nonlinearity, long seed) {
        // STARTER: throw new UnsupportedOperationException("TODO 2.1: build a network of this depth");
        // BEGIN SOLUTION
        if (depth < 1 || width < 1) {
            throw new IllegalArgumentException("depth " + depth + ", width " + width);
        }
        var layers =
                new NeuralNetConfiguration.Builder()
                        .seed(seed)
                        .dataType(DataType.DOUBLE)
                        .weightInit(WeightInit.XAVIER)
                        .list();
        for (int hidden = 1; hidden < depth; hidden++) {
            layers.layer(
                    new DenseLayer.Builder().nOut(width).activation(function(nonlinearity)).build());
        }
        layers.layer(new DenseLayer.Builder().nOut(1).activation(Activation.IDENTITY).build());
        var network = new MultiLayerNetwork(layers.setInputType(InputType.feedForward(10)).build());
        network.init();
        return network;
        // END SOLUTION
    }
    // BEGIN SOLUTION

    private static Activation function(Nonlinearity nonlinearity) {
        return switch (nonlinearity) {
            case SIGMOID -> Activation.SIGMOID;
            case TANH -> Activation.TANH;
            case RELU -> Activation.RELU;
        };
    }
    // END SOLUTION
}
