package gradientflow;

import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Section 4. The second remedy: every layer gets inputs of mean 0 and variance 1.
 *
 * <p>Batch normalization keeps the signal where the activation is steep, whatever the layers before
 * it have done.
 */
public class BatchNormNetwork {

    /**
     * Builds the network, initialised and untrained.
     *
     * <p>Five blocks of three layers, then the output: (dense layer of 20 units with identity
     * activation, batch normalization, activation layer) &times; 5, then a dense layer of 1 unit
     * with identity activation. The activation is sigmoid, tanh or ReLU, the same in all five
     * blocks. Inputs, type, weights and biases are those of {@link SigmoidNetwork#network()}.
     *
     * @return 16 layers, 6 of them dense, the same parameters at every call
     */
    public MultiLayerNetwork network() {
        // STARTER: throw new UnsupportedOperationException("TODO 4.3: build a network with batch norm");
        // BEGIN SOLUTION
        var layers =
                new NeuralNetConfiguration.Builder()
                        .seed(42)
                        .dataType(DataType.DOUBLE)
                        .weightInit(WeightInit.UNIFORM)
                        .activation(Activation.IDENTITY)
                        .list();
        for (int block = 0; block < 5; block++) {
            layers.layer(new DenseLayer.Builder().nOut(20).build())
                    .layer(new BatchNormalization())
                    .layer(new ActivationLayer(Activation.RELU));
        }
        layers.layer(new DenseLayer.Builder().nOut(1).build());
        var network = new MultiLayerNetwork(layers.setInputType(InputType.feedForward(10)).build());
        network.init();
        return network;
        // END SOLUTION
    }

    /**
     * Computes how the mean of the network's output changes with each weight, in training mode:
     * every batch normalization uses the mean and variance of the batch itself.
     *
     * <p>Only the weights of the dense layers count: no biases, no scale or shift of the batch
     * normalization, no running averages. Apart from that, what {@link SigmoidNetwork#gradients}
     * promises holds here as well, and you may call it.
     *
     * @param network a network like {@link #network()}
     * @param input shape {@code [batch, inputs]} with a batch of 2 or more, left unchanged
     * @return one array per dense layer, weights only; <b>index 0 is the layer nearest the
     *     input</b>
     */
    public List<INDArray> gradients(MultiLayerNetwork network, INDArray input) {
        // STARTER: throw new UnsupportedOperationException("TODO 4.4: compute the batch-norm gradients");
        // BEGIN SOLUTION
        return new SigmoidNetwork().gradients(network, input);
        // END SOLUTION
    }
}
