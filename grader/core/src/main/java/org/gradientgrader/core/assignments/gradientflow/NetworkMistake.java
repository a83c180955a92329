package org.gradientgrader.core.assignments.gradientflow;

import org.gradientgrader.core.rubric.Advice;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in building a network; {@link NetworkDiagnosis} tells how each shows. */
enum NetworkMistake implements Mistake {
    MISSING_OUTPUT_LAYER(
            "the five hidden layers are there, and no output layer after them.",
            "How many numbers does your network give for one example?"),
    WRONG_DEPTH(
            "there are too many or too few hidden layers.",
            "Count the hidden layers in the Javadoc, and the rounds of your loop."),
    WRONG_WIDTH(
            "a layer has another number of units or inputs than prescribed.",
            "Print the shape of each weight matrix and compare it with the picture in the Javadoc."),
    ACTIVATION_ON_OUTPUT(
            "the output layer applies an activation.",
            "Which values can the output of your network take, and which ones should it? Not setting"
                    + " an activation does not mean that there is none."),
    DEFAULT_ACTIVATION(
            "every layer has a sigmoid, which DL4J uses where no activation is set.",
            "Print the summary of your network. Who chose the activation that you see there?"),
    NO_ACTIVATION(
            "the hidden layers apply no activation.",
            "What is the product of six matrices, if nothing stands between them?"),
    ONE_OTHER_ACTIVATION(
            "a single hidden layer differs from the others in its activation.",
            "Compare the hidden layers with each other, one by one."),
    OTHER_ACTIVATION(
            "the hidden layers have the activation of another section.",
            "Which activation is this section about? Not setting one does not mean that there is none."),
    NO_BATCH_NORM("there is no batch normalisation.", "Which kind of layer is this section about?"),
    BATCH_NORM_AFTER_ACTIVATION(
            "batch normalisation stands after the activation.",
            "Which values should be brought to mean 0 and variance 1: those that go into the activation,"
                    + " or those that come out?"),
    BATCH_NORM_ONCE_ONLY(
            "not every block has its batch normalisation.",
            "Count the layers of each kind: how often should each occur?"),
    BATCH_NORM_ACTIVATION_IGNORED(
            "no layer applies an activation; one that is set on batch normalisation itself, DL4J"
                    + " ignores.",
            "Run an example through the network layer by layer. Do the outputs look like those of a"
                    + " sigmoid, a tanh or a ReLU?"),
    FLOAT_NETWORK(
            "it computes in single precision, which is DL4J's default.",
            "How many digits does your network compute with, and where is that decided?"),
    DEFAULT_INITIALISATION(
            "the weights have the spread of Xavier's initialisation, which is DL4J's default.",
            "Compare the spread of a weight matrix with the one in the Javadoc. Who chose it?"),
    EQUAL_WEIGHTS(
            "all weights of a layer are equal.",
            "If all units of a layer begin alike, what makes them different later?"),
    OTHER_INITIALISATION(
            "the weights are drawn as another section prescribes.",
            "Compare the initialisation in this section's Javadoc with the one that you use."),
    PARTLY_INITIALISED(
            "some layers are drawn as prescribed and others are not.",
            "Print the standard deviation of each weight matrix, not only of the first."),
    NOT_SEEDED(
            "the network has no seed, or the seed 0, which DL4J takes for none.",
            "Build the network twice and compare a weight. What makes a random generator repeat itself?");

    private final Advice advice;

    NetworkMistake(String sentence, String hint) {
        this.advice = new Advice(sentence, hint);
    }

    @Override
    public Advice advice() {
        return advice;
    }
}
