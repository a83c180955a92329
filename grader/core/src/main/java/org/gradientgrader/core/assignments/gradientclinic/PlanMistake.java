package org.gradientgrader.core.assignments.gradientclinic;

import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in how a network is to be trained. */
enum PlanMistake implements Mistake {
    NO_DROPOUT(
            "nothing is dropped.",
            "Which layers of network.summary() drop values? Did one get lost?"),
    DROPOUT_AS_RATE(
            "DL4J's number for dropout is the share that is kept, and yours is the share to drop.",
            "What does the Javadoc of DL4J's Dropout say of its number?"),
    OTHER_OPTIMISER(
            "the network is trained with another optimiser.",
            "Which updater does your configuration have, and which is asked for?"),
    OTHER_RATE(
            "the training begins with another learning rate.",
            "Which learning rate does your updater take where you give none?"),
    CONSTANT_RATE(
            "the learning rate stays the same.",
            "What does DL4J offer in the package org.nd4j.linalg.schedule?"),
    RATE_BY_ITERATION(
            "the learning rate falls with iterations instead of epochs.",
            "How many iterations has an epoch of 10 batches? What does ScheduleType say?"),
    OTHER_SCHEDULE(
            "the learning rate falls at other times or by another factor.",
            "Write down the learning rates of the first twelve epochs: yours and those asked for."),
    NOT_CLIPPED(
            "the gradients of a dense layer are not clipped.",
            "Which gradientNormalization has each of your dense layers? The output is one too."),
    CLIPPED_BY_VALUE(
            "gradients are clipped element by element.",
            "What becomes of a gradient's direction if only its largest element is cut?"),
    RENORMALISED(
            "gradients are divided by their norm, whatever it is, so that small ones grow.",
            "Which gradient should clipping leave alone? Does yours?"),
    OTHER_LIMIT(
            "the limit of the clipping is another one.",
            "What is gradientNormalizationThreshold of your layers?"),
    CLIPPED_NORMALISATION(
            "batch normalisation is clipped too.",
            "Is your clipping set for the whole network or for single layers?"),
    CLIPPED_UNASKED(
            "gradients are clipped where none should be.",
            "Which of the solutions are asked to clip?");

    private final String sentence;
    private final String hint;

    PlanMistake(String sentence, String hint) {
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
}
