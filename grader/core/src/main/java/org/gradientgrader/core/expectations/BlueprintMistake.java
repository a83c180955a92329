package org.gradientgrader.core.expectations;

import java.util.List;
import java.util.Optional;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;

/** What goes wrong in a network that is built after a {@link Blueprint}. */
public enum BlueprintMistake implements Mistake {
    SIGMOID_OUTPUT(
            "the output has a sigmoid, as in the lecture; a saturated one hides every explosion.",
            "What is the slope of a sigmoid at 1000, and what does it do to the gradient of the layers"
                    + " before it?"),
    OTHER_DEPTH(
            "the network has another number of layers.",
            "How many dense layers are asked for, and how many does network.summary() show?"),
    OTHER_WIDTH(
            "a layer has another number of units or inputs.",
            "Compare network.summary() with the Javadoc of the class."),
    OTHER_ACTIVATION(
            "a hidden layer has another activation.",
            "Which activation does DL4J use where none is set? Which one is asked for?"),
    OTHER_INITIALISATION(
            "the weights are drawn with another deviation.",
            "Which deviation do your weights have, layer by layer, and which should they have?"),
    NOT_SEEDED(
            "the network has no seed, so that it is another one at every call.",
            "Call your method twice and compare the parameters."),
    FLOAT_NETWORK(
            "the network computes in FLOAT, which is DL4J's default.",
            "How many correct digits have the numbers of each data type?");

    private final String sentence;
    private final String hint;

    BlueprintMistake(String sentence, String hint) {
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

    /** Names what is wrong with the layers of a network that should be as in {@code blueprint}. */
    static Optional<BlueprintMistake> of(Network network, Blueprint blueprint) {
        List<Layer> layers = FusedLayers.of(network).layers();
        if (!layers.stream().allMatch(Layer::isDense)) {
            return Optional.empty();
        }
        if (layers.size() != blueprint.hiddenLayers() + 1) {
            return Optional.of(OTHER_DEPTH);
        }
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).inputs() != blueprint.inputs(i)
                    || layers.get(i).outputs() != blueprint.outputs(i)) {
                return Optional.of(OTHER_WIDTH);
            }
        }
        Layer output = layers.get(blueprint.hiddenLayers());
        boolean hiddenAsAsked =
                layers.subList(0, blueprint.hiddenLayers()).stream()
                        .allMatch(layer -> layer.activation() == blueprint.activation());
        if (!hiddenAsAsked) {
            return Optional.of(OTHER_ACTIVATION);
        }
        return output.activation() == Activation.SIGMOID
                ? Optional.of(SIGMOID_OUTPUT)
                : Optional.empty();
    }
}
