package explosiondetection;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

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
        throw new UnsupportedOperationException("TODO 6.1: build a network that explodes");
    }

    /**
     * Builds a network to keep an eye on: 3 hidden layers of 128 units with tanh, weights from a
     * normal distribution with mean 0 and standard deviation 0.25, the output's too.
     *
     * @return 4 dense layers, initialised and untrained
     */
    public MultiLayerNetwork moderateRisk() {
        throw new UnsupportedOperationException("TODO 6.2: build a network to keep an eye on");
    }

    /**
     * Builds a network without risk: 3 hidden layers of 64 units with ReLU, Xavier's weights
     * (variance 2 / (inputs + outputs) of the layer).
     *
     * @return 4 dense layers, initialised and untrained
     */
    public MultiLayerNetwork lowRisk() {
        throw new UnsupportedOperationException("TODO 6.3: build a network without risk");
    }
}
