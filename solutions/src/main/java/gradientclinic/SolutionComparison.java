package gradientclinic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

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
        // STARTER: throw new UnsupportedOperationException("TODO 5.1: build one of the four solutions");
        // BEGIN SOLUTION
        IUpdater updater =
                switch (optimiser) {
                    case SGD -> new Sgd(0.1);
                    case ADAM -> new Adam(0.005);
                };
        GradientNormalization clipping =
                solution == Solution.COMPLETE
                        ? GradientNormalization.ClipL2PerParamType
                        : GradientNormalization.None;
        var layers = new NeuralNetConfiguration.Builder().seed(seed).updater(updater).list();
        for (int hidden = 0; hidden < 6; hidden++) {
            layers.layer(
                    new DenseLayer.Builder().nOut(32)
                            .weightInit(
                                    solution == Solution.SIGMOID
                                            ? WeightInit.XAVIER
                                            : WeightInit.RELU)
                            .activation(Activation.IDENTITY)
                            .gradientNormalization(clipping)
                            .build());
            addRest(solution, layers);
        }
        layers.layer(
                new OutputLayer.Builder(LossFunction.XENT)
                        .nOut(1)
                        .activation(Activation.SIGMOID)
                        .weightInit(WeightInit.XAVIER)
                        .gradientNormalization(clipping)
                        .build());
        var network = new MultiLayerNetwork(layers.setInputType(InputType.feedForward(20)).build());
        network.init();
        return network;
        // END SOLUTION
    }

    /**
     * Counts the epochs that a run took to reach a loss.
     *
     * @param losses after each epoch
     * @param target to be reached
     * @return the first epoch, counted from 1, whose loss is at most {@code target}; 0 if none is
     */
    public int epochsToTarget(List<Double> losses, double target) {
        // STARTER: throw new UnsupportedOperationException("TODO 5.2: find the epoch that reaches the target");
        // BEGIN SOLUTION
        for (int epoch = 1; epoch <= losses.size(); epoch++) {
            if (losses.get(epoch - 1) <= target) {
                return epoch;
            }
        }
        return 0;
        // END SOLUTION
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
        // STARTER: throw new UnsupportedOperationException("TODO 5.3: sum up the runs");
        // BEGIN SOLUTION
        List<Row> rows = new ArrayList<>();
        for (Solution solution : EnumSet.allOf(Solution.class)) {
            for (Optimiser optimiser : EnumSet.allOf(Optimiser.class)) {
                List<Run> own =
                        runs.stream()
                                .filter(r -> r.solution() == solution && r.optimiser() == optimiser)
                                .toList();
                if (!own.isEmpty()) {
                    rows.add(row(solution, optimiser, own, target));
                }
            }
        }
        return rows;
        // END SOLUTION
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
        // STARTER: throw new UnsupportedOperationException("TODO 5.4: compare like with like");
        // BEGIN SOLUTION
        double[] differences =
                rows.stream()
                        .filter(row -> row.solution() == better)
                        .flatMapToDouble(
                                row ->
                                        rows.stream()
                                                .filter(
                                                        other ->
                                                                other.solution() == base
                                                                        && other.optimiser()
                                                                                == row.optimiser())
                                                .mapToDouble(
                                                        other -> row.accuracy() - other.accuracy()))
                        .toArray();
        return Arrays.stream(differences).average().orElse(Double.NaN);
        // END SOLUTION
    }
    // BEGIN SOLUTION

    private static void addRest(Solution solution, NeuralNetConfiguration.ListBuilder layers) {
        switch (solution) {
            case SIGMOID -> layers.layer(new ActivationLayer(Activation.SIGMOID));
            case RELU -> layers.layer(new ActivationLayer(Activation.RELU));
            case NORMALISED, COMPLETE ->
                    layers.layer(new BatchNormalization())
                            .layer(new ActivationLayer(Activation.RELU))
                            .layer(new DropoutLayer(0.9));
        }
    }

    private Row row(Solution solution, Optimiser optimiser, List<Run> runs, double target) {
        double[] accuracies = runs.stream().mapToDouble(Run::accuracy).toArray();
        double mean = Arrays.stream(accuracies).average().orElseThrow();
        double squares = Arrays.stream(accuracies).map(a -> (a - mean) * (a - mean)).sum();
        double deviation = runs.size() == 1 ? 0 : Math.sqrt(squares / (runs.size() - 1));
        double half = 2 * deviation / Math.sqrt(runs.size());
        int[] epochs =
                runs.stream()
                        .mapToInt(run -> epochsToTarget(run.validationLosses(), target))
                        .filter(epoch -> epoch > 0)
                        .toArray();
        return new Row(
                solution,
                optimiser,
                mean,
                mean - half,
                mean + half,
                epochs.length,
                Arrays.stream(epochs).average().orElse(Double.NaN));
    }
    // END SOLUTION
}
