// SOLUTION FILE
package gradientflow;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.IWeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;

/** The shape that the networks without batch normalization share. */
final class DeepNetwork {

    private DeepNetwork() {}

    static MultiLayerNetwork of(Activation activation, IWeightInit weightInit) {
        var layers =
                new NeuralNetConfiguration.Builder()
                        .seed(42)
                        .dataType(DataType.DOUBLE)
                        .weightInit(weightInit)
                        .list();
        for (int hidden = 0; hidden < 5; hidden++) {
            layers.layer(new DenseLayer.Builder().nOut(20).activation(activation).build());
        }
        layers.layer(new DenseLayer.Builder().nOut(1).activation(Activation.IDENTITY).build());
        var network = new MultiLayerNetwork(layers.setInputType(InputType.feedForward(10)).build());
        network.init();
        return network;
    }
}
