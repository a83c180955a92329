package org.gradientgrader.core.assignments.gradientclinic;

import java.util.List;
import java.util.Optional;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.protocol.Activation;

/** What goes wrong in the layers of a classifier. */
enum ClassifierMistake implements Mistake {
    OTHER_DEPTH(
            "the network has another number of hidden layers.",
            "How many dense layers are asked for before the output, and how many does"
                    + " network.summary() show?"),
    OTHER_WIDTH(
            "a layer has another number of units or inputs.",
            "Compare network.summary() with the Javadoc of the class."),
    NO_ACTIVATION(
            "a hidden layer applies no function at all; one that is set on batch normalisation"
                    + " itself, DL4J ignores.",
            "What do two linear layers in a row compute together?"),
    TWO_ACTIVATIONS(
            "a hidden layer applies two functions, one after the other.",
            "Which activation does the dense layer have, and which comes after it?"),
    SIGMOIDS_KEPT(
            "the hidden layers still have sigmoids.",
            "What is the largest slope of a sigmoid, and what do four of them leave of a gradient?"),
    OTHER_ACTIVATION(
            "a hidden layer applies another function.",
            "Which activation does DL4J use where none is set? Which one is asked for?"),
    NOT_NORMALISED(
            "batch normalisation is missing in a hidden layer.",
            "Count the BatchNormalization layers in network.summary()."),
    NORMALISED_TOO_OFTEN(
            "there is batch normalisation where none is asked for.",
            "Which of the layers in network.summary() are not in the Javadoc?"),
    OTHER_LOSS(
            "the output layer has another loss, or an activation that does not belong to it.",
            "Which loss and which activation does the Javadoc give the OutputLayer? One alone is not"
                    + " enough."),
    SEED_IGNORED(
            "the network is the same whatever the seed is.",
            "Where does your method use its parameter seed?"),
    NOT_SEEDED(
            "the network is another one at every call.",
            "Call your method twice and compare the parameters. What decides about them?");

    private final String sentence;
    private final String hint;

    ClassifierMistake(String sentence, String hint) {
        this.sentence = sentence;
        this.hint = hint;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String hint() {
        return hint;
    }

    /** Names what is wrong with blocks that should be as prescribed. */
    static Optional<ClassifierMistake> of(
            List<Block> blocks, Classifiers prescribed, Classifiers.Hidden hidden) {
        if (blocks.size() != prescribed.hiddenLayers() + 1) {
            return blocks.isEmpty() ? Optional.empty() : Optional.of(OTHER_DEPTH);
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (!prescribed.hasSize(blocks.get(i), i)) {
                return Optional.of(OTHER_WIDTH);
            }
        }
        return blocks.subList(0, prescribed.hiddenLayers()).stream()
                .filter(block -> !hidden.isLike(block))
                .findFirst()
                .map(block -> ofBlock(block, hidden));
    }

    private static ClassifierMistake ofBlock(Block block, Classifiers.Hidden hidden) {
        if (block.activations().isEmpty()) {
            return NO_ACTIVATION;
        } else if (block.activations().size() > 1) {
            return TWO_ACTIVATIONS;
        } else if (block.activations().get(0) != hidden.activation()) {
            return block.activations().get(0) == Activation.SIGMOID
                    ? SIGMOIDS_KEPT
                    : OTHER_ACTIVATION;
        }
        return hidden.normalised() && block.normalisations().isEmpty()
                ? NOT_NORMALISED
                : NORMALISED_TOO_OFTEN;
    }
}
