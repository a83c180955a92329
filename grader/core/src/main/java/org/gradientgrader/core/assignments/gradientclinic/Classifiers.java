package org.gradientgrader.core.assignments.gradientclinic;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradientgrader.core.contract.Submission.Observation;
import org.gradientgrader.core.expectations.Blueprint;
import org.gradientgrader.core.expectations.Networks;
import org.gradientgrader.core.expectations.Scatter;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Trainable;
import org.gradientgrader.protocol.TrainingPlan.Loss;

/**
 * Classifiers as they are prescribed: hidden blocks of one width, biases of 0, and an output layer
 * with Xavier's weights.
 *
 * @param features inputs
 * @param hiddenLayers how many
 * @param width units of each hidden layer
 * @param classes outputs
 * @param loss what is minimised
 */
record Classifiers(int features, int hiddenLayers, int width, int classes, Loss loss) {

    /** The patient of section 4. */
    static final Classifiers PATIENT = new Classifiers(784, 4, 128, 10, Loss.SOFTMAX_CROSS_ENTROPY);

    /** The four solutions of section 5. */
    static final Classifiers SOLUTION = new Classifiers(20, 6, 32, 1, Loss.SIGMOID_CROSS_ENTROPY);

    /**
     * What a hidden block holds.
     *
     * @param activation after its sums
     * @param normalised whether it has batch normalisation
     * @param dropped share of its values that dropout drops
     */
    record Hidden(Activation activation, boolean normalised, double dropped) {

        private static final double ROUNDING = 1e-6;

        boolean isLike(Block block) {
            return block.activations().equals(List.of(activation))
                    && block.normalisations().size() == (normalised ? 1 : 0);
        }

        boolean dropsAs(Block block) {
            return Math.abs(block.dropped() - dropped) <= ROUNDING;
        }

        /** He's deviation for ReLUs (He et al. 2015), else Xavier's. */
        double deviation(Layer layer) {
            return activation == Activation.RELU
                    ? Math.sqrt(2.0 / layer.inputs())
                    : Blueprint.xavier(layer);
        }

        private String text(int width) {
            return width
                    + " units"
                    + (normalised ? " with batch normalisation" : "")
                    + " and "
                    + word(activation);
        }
    }

    /** Expects layers, loss, weights and biases as prescribed. */
    void expect(String name, Trainable trainable, Hidden hidden) {
        List<Block> blocks = expectLayers(name, trainable, hidden);
        if (trainable.plan().loss() != loss) {
            throw new Rejection(
                            name + " minimises another loss than prescribed.",
                            "got       " + word(trainable.plan().loss()),
                            "expected  " + word(loss))
                    .naming(ClassifierMistake.OTHER_LOSS);
        }
        new Scatter(
                        blocks.stream().map(Block::dense).toList(),
                        layer ->
                                layer.outputs() == classes
                                        ? Blueprint.xavier(layer)
                                        : hidden.deviation(layer))
                .expect(name);
    }

    /** Expects that two calls gave the same parameters. */
    static void expectReproducible(
            String name, Observation<Trainable> one, Observation<Trainable> other) {
        Networks.expectReproducible(
                name, one.value().network(), other.value().network(), ClassifierMistake.NOT_SEEDED);
    }

    /** Expects the prescribed blocks, and returns them. */
    List<Block> expectLayers(String name, Trainable trainable, Hidden hidden) {
        List<Block> blocks = Block.of(trainable);
        boolean asAsked =
                blocks.size() == hiddenLayers + 1
                        && IntStream.rangeClosed(0, hiddenLayers)
                                .allMatch(i -> hasSize(blocks.get(i), i))
                        && blocks.subList(0, hiddenLayers).stream().allMatch(hidden::isLike)
                        && isOutput(blocks.get(hiddenLayers));
        if (!asAsked) {
            throw new Rejection(
                            name + " has other layers than prescribed.",
                            "got       " + text(trainable),
                            "expected  "
                                    + hiddenLayers
                                    + " hidden layers of "
                                    + hidden.text(width)
                                    + ", and "
                                    + (classes == 1 ? "one output" : classes + " outputs"))
                    .naming(ClassifierMistake.of(blocks, this, hidden));
        }
        return blocks;
    }

    boolean hasSize(Block block, int index) {
        return block.dense().inputs() == (index == 0 ? features : width)
                && block.dense().outputs() == (index == hiddenLayers ? classes : width);
    }

    private static boolean isOutput(Block block) {
        return block.activations().isEmpty() && block.normalisations().isEmpty();
    }

    private static String text(Trainable trainable) {
        return trainable.network().layers().stream()
                .limit(24)
                .map(
                        layer ->
                                switch (layer.kind()) {
                                    case DENSE -> layer.outputs() + " " + word(layer.activation());
                                    case ACTIVATION -> word(layer.activation());
                                    case BATCH_NORM -> "batch norm";
                                })
                .collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
