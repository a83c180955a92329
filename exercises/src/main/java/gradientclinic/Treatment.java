package gradientclinic;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

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
        throw new UnsupportedOperationException("TODO 4.1: build the patient");
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
        throw new UnsupportedOperationException("TODO 4.2: treat the patient");
    }
}
