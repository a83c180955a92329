package org.gradientgrader.core.assignments.gradientflow;

import org.gradientgrader.core.rubric.Advice;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code gradients}; {@link GradientSuspicions} tells how each shows. */
enum GradientMistake implements Mistake {
    REVERSED_ORDER(
            "the list runs from the output to the input.",
            "Print the shapes of what you return next to the shapes of the network's weights. Which end"
                    + " does the assignment want first, and which comes first when you walk through a map"
                    + " of gradients?"),
    LEXICOGRAPHIC_ORDER(
            "the layers are sorted as text, so that layer 10 comes before layer 2.",
            "Sort the texts \"2_W\" and \"10_W\" and look at the result. What should be compared?"),
    BIAS_GRADIENTS(
            "these are the gradients of the biases, not of the weights.",
            "Compare the shapes of what you return with the shapes of the weights."),
    WEIGHTS_AND_BIASES(
            "the gradients of weights and of biases are mixed in one list.",
            "How many arrays do you return, and how many weight matrices has the network?"),
    BATCH_NORM_PARAMETERS(
            "the list also holds what belongs to batch normalisation: scale, shift or running"
                    + " statistics.",
            "Not everything that a network has a gradient for is a weight matrix. Print the keys that you"
                    + " collect."),
    BATCH_SUM(
            "these are the gradients of the batch sum, not of the mean.",
            "Give the network the same example twice: does your gradient grow? Should that of a mean?"),
    DIVIDED_TWICE(
            "the gradients are divided by the batch size twice.",
            "Give the network the same example twice: does your gradient shrink? Should it?"),
    MEAN_OF_SQUARES(
            "these are the gradients of the squared output, not of the output itself.",
            "Which number should become smaller? Write its derivative by the output down: does it depend"
                    + " on the output?"),
    UPDATE_AFTER_FIT(
            "this is the step of a training, the gradient times a learning rate.",
            "Change the learning rate: does what you return change with it? Which operation trains, and"
                    + " which only differentiates?"),
    CLIPPED_GRADIENTS(
            "the gradients are scaled to a fixed norm.",
            "What is the norm of all that you return, and should it be the same for every network?"),
    SCALED(
            "every gradient is multiplied by the same constant.",
            "Which factors does your code contain, and which of them belong to the mean?"),
    NEGATED(
            "every gradient has the opposite sign.",
            "Does the loss rise or fall along a gradient?"),
    ABSOLUTE_GRADIENTS(
            "the signs are lost: these are absolute values.",
            "Should a gradient be able to say that a weight ought to grow?"),
    SIGNS_ONLY(
            "only the signs are left: every element is 1, 0 or -1.",
            "Should a gradient be able to say by how much a weight matters?"),
    NORMS_NOT_GRADIENTS(
            "these are norms, one number a layer, not gradients.",
            "How many numbers does the gradient of a matrix have?"),
    TRANSPOSED(
            "every array is transposed, as PyTorch would have it.",
            "Compare the shape of one of your arrays with that of the weights it belongs to."),
    FLATTENED(
            "every array is flattened.",
            "Compare the shape of one of your arrays with that of the weights it belongs to."),
    WEIGHTS_NOT_GRADIENTS(
            "these are the weights themselves, not their gradients.",
            "Change the input: does what you return change?"),
    ALL_ZERO(
            "every value is 0.",
            "When has the array that you read been filled? Ask for it after the backward pass."),
    LAYERS_MISSING(
            "some layers are right and the others are missing.",
            "How many weight matrices has the network, and where does your loop begin and end?"),
    ANOTHER_ACTIVATION(
            "these are gradients of the same weights with another activation.",
            "Which activation do the layers of the network have that you differentiate?"),
    ANOTHER_NETWORK(
            "these are gradients of one of your own networks, not of the network passed in.",
            "Which variable holds the network that your method was given, and where do you use it?"),
    INFERENCE_MODE(
            "the forward pass ran in inference mode, with running statistics.",
            "Batch normalisation behaves in two ways. Which one is in use while a network learns?"),
    FLOAT_GRADIENTS(
            "the values were computed, or stored, in single precision.",
            "How many correct digits do your numbers have, and which data type has as many?"),
    ROUNDED_GRADIENTS(
            "the values are rounded to a few decimals.",
            "Are your numbers the result of a computation, or of printing one?"),
    FINITE_DIFFERENCES(
            "this looks like a numerical derivative: nearly right, and only nearly.",
            "A difference quotient loses digits, most of all in deep networks. What does the network itself"
                    + " offer?"),
    VIEWS_NOT_COPIED(
            "these are views of the network's own memory, which the next backward pass overwrites.",
            "Whose memory is behind the arrays that you return?");

    private final Advice advice;

    GradientMistake(String sentence, String hint) {
        this.advice = new Advice(sentence, hint);
    }

    @Override
    public Advice advice() {
        return advice;
    }
}
