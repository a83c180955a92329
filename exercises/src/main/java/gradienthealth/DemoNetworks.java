package gradienthealth;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

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
        throw new UnsupportedOperationException("TODO 5.1: build a network that vanishes");
    }

    /**
     * Builds a network that is well: 4 hidden layers of ReLUs, Xavier's weights, biases 0.
     *
     * @return 5 dense layers, initialised and untrained
     */
    public MultiLayerNetwork healthy() {
        throw new UnsupportedOperationException("TODO 5.2: build a healthy network");
    }

    /**
     * Builds a network whose gradients explode: 3 hidden layers without activation, weights from a
     * normal distribution with mean 0 and standard deviation 2, biases 0.
     *
     * @return 4 dense layers, initialised and untrained
     */
    public MultiLayerNetwork exploding() {
        throw new UnsupportedOperationException("TODO 5.3: build a network that explodes");
    }
}
