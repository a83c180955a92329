package gradientclinic;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

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
        throw new UnsupportedOperationException("TODO 2.1: build a network of this depth");
    }
}
