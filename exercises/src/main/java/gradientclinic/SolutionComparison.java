package gradientclinic;

import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

/**
 * Section 5. Four solutions compared: each with each optimiser, several times.
 *
 * <p>Whoever changes the activation and the optimiser at once learns about neither.
 */
public class SolutionComparison {

    /**
     * Builds a network that tells two classes of 20 features apart: six hidden layers of 32 units,
     * and an {@code OutputLayer} of one sigmoid with the loss {@code XENT} and Xavier's weights.
     * Biases begin at 0.
     *
     * @param solution what is in the hidden layers
     * @param optimiser with which it will be trained
     * @param seed the same seed gives the same network, another seed another one
     * @return initialised and untrained
     */
    public MultiLayerNetwork network(Solution solution, Optimiser optimiser, long seed) {
        throw new UnsupportedOperationException("TODO 5.1: build one of the four solutions");
    }

    /**
     * Counts the epochs that a run took to reach a loss.
     *
     * @param losses after each epoch
     * @param target to be reached
     * @return the first epoch, counted from 1, whose loss is at most {@code target}; 0 if none is
     */
    public int epochsToTarget(List<Double> losses, double target) {
        throw new UnsupportedOperationException("TODO 5.2: find the epoch that reaches the target");
    }

    /**
     * Sums up the runs of each solution with each optimiser.
     *
     * @param runs in any order
     * @param target loss to be reached
     * @return one row for each pair that has runs; by solution in the order of the enum, and within
     *     a solution by optimiser
     */
    public List<Row> rows(List<Run> runs, double target) {
        throw new UnsupportedOperationException("TODO 5.3: sum up the runs");
    }

    /**
     * Computes what one solution gains over another, whichever the optimiser: the mean, over the
     * optimisers with which both were trained, of the difference of their accuracies.
     *
     * @param rows as {@link #rows} returns them
     * @param better whose accuracy counts positive
     * @param base whose accuracy is subtracted
     * @return from -1 to 1; NaN if no optimiser was used with both
     */
    public double gain(List<Row> rows, Solution better, Solution base) {
        throw new UnsupportedOperationException("TODO 5.4: compare like with like");
    }
}
