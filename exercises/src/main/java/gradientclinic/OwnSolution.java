package gradientclinic;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

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
        throw new UnsupportedOperationException("TODO 6.1: build a deep network that learns");
    }
}
