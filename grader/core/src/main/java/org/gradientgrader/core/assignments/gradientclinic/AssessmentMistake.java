package org.gradientgrader.core.assignments.gradientclinic;

import java.util.Arrays;
import java.util.Optional;
import org.gradientgrader.core.contract.gradientclinic.Answer;
import org.gradientgrader.core.contract.gradientclinic.Question;
import org.gradientgrader.core.rubric.Advice;
import org.gradientgrader.core.rubric.Mistake;

/** What is behind the wrong choices: one misconception each. */
enum AssessmentMistake implements Mistake {
    OUTPUTS_SHRINK_WEIGHTS(
            Question.WHY_SIGMOIDS_VANISH,
            Answer.A,
            "what a unit puts out is taken for what its weights are. Outputs between 0 and 1 make no"
                    + " weight smaller.",
            "Print the norm of each layer's weights in a deep network of sigmoids: do they fall?"),
    ROUNDING_VANISHES(
            Question.WHY_SIGMOIDS_VANISH,
            Answer.B,
            "rounding is taken for the cause. Doubles reach down to 1e-308, and gradients vanish long"
                    + " before.",
            "Your chain of section 1 computes with doubles. After how many layers is 1e-6 left, and"
                    + " has anything been rounded to 0?"),
    LOSS_VANISHES(
            Question.WHY_SIGMOIDS_VANISH,
            Answer.D,
            "a small loss is taken for the cause. It would make the gradients of every layer small,"
                    + " the last one's too.",
            "Compare the gradients of the first and of the last layer: are both small?"),
    CLIPPING_BOUNDS_WEIGHTS(
            Question.WHAT_CLIPPING_DOES,
            Answer.B,
            "the limit of a step is taken for a limit of the weights. They can go as far as they like,"
                    + " in many steps.",
            "How large can a weight be after a thousand steps of length 1?"),
    CLIPPING_CUTS_ELEMENTS(
            Question.WHAT_CLIPPING_DOES,
            Answer.C,
            "this is clipping by value, which cuts off element by element.",
            "Clip (3, 4) by the global norm at 1, and divide its elements: what was their ratio before?"),
    CLIPPING_EVENS_OUT(
            Question.WHAT_CLIPPING_DOES,
            Answer.D,
            "clipping is taken for normalising. Nothing happens to a gradient below the limit, and"
                    + " nothing becomes the opposite of what it was.",
            "Which factor has a step whose norm is half the limit?"),
    HE_COUNTS_WEIGHTS(
            Question.WHY_HE_DOUBLES,
            Answer.A,
            "the size of weights is taken for their number. A variance adds no weight.",
            "How many weights has a layer of 64 inputs and 64 units, with He's variance and with"
                    + " another one?"),
    HE_COUNTS_BIASES(
            Question.WHY_HE_DOUBLES,
            Answer.B,
            "biases are taken to spread as weights do. They begin at 0, which has no variance.",
            "Print the biases of a network that has just been initialised."),
    HE_AVERAGES_SIDES(
            Question.WHY_HE_DOUBLES,
            Answer.C,
            "a compromise between both directions is described, which is the idea of another"
                    + " initialisation.",
            "Compute your average for a layer with as many outputs as inputs. Is it 2 / inputs?"),
    RESIDUALS_SAVE_LAYERS(
            Question.HOW_RESIDUALS_HELP,
            Answer.A,
            "a way around a layer is taken for a layer less. All of them are trained.",
            "Which weights of f have no gradient, because x is added to its output?"),
    RESIDUALS_CLIP(
            Question.HOW_RESIDUALS_HELP,
            Answer.C,
            "a sum is taken for a limit. Adding compares nothing and bounds nothing.",
            "Differentiate y = x + f(x) by x. Is there a minimum in it?"),
    RESIDUALS_SQUASH(
            Question.HOW_RESIDUALS_HELP,
            Answer.D,
            "a sum is taken for a sigmoid. Nothing keeps x + f(x) between bounds.",
            "What is y for x = 5 and f(x) = 3?"),
    EQUAL_NORMS_ARE_HEALTH(
            Question.WHAT_WEIGHT_GRADIENTS_HIDE,
            Answer.A,
            "equal sizes of products are taken for equal sizes of their factors.",
            "A layer's weight gradient is a product of two arrays. Which ones, and which of them is the"
                    + " signal?"),
    HEALTH_IS_DIFFERENT_NORMS(
            Question.WHAT_WEIGHT_GRADIENTS_HIDE,
            Answer.B,
            "a rule is supposed that does not exist: neither equal nor different norms make a network"
                    + " ill.",
            "Print the norms of a ReLU network with He's weights. Must they differ, for it to learn?"),
    NORMS_ARE_CHANCE(
            Question.WHAT_WEIGHT_GRADIENTS_HIDE,
            Answer.D,
            "chance is taken for the obstacle. All layers' norms come from the same batch, and with a"
                    + " larger one the question would still be open.",
            "Take the norms over all the data there are. Do you know now what reaches the first layer?"),
    WHOLE_DIFFERENCE_CREDITED(
            Question.WHAT_A_COMPARISON_SHOWS,
            Answer.A,
            "the whole difference is credited to one of the things that were changed.",
            "What would sigmoids with Adam have reached? Where do you take that from?"),
    HALF_CREDITED(
            Question.WHAT_A_COMPARISON_SHOWS,
            Answer.C,
            "the difference is shared out by guess. One cause may have all of it, or more than all,"
                    + " where the other does harm.",
            "Invent accuracies for the two runs that are missing. Can the share come out as you like?"),
    OTHER_CAUSE_CREDITED(
            Question.WHAT_A_COMPARISON_SHOWS,
            Answer.D,
            "the difference is credited to the other cause, for which these two runs say as little.",
            "What would ReLUs with SGD have reached? Where do you take that from?");

    private final Question question;
    private final Answer answer;
    private final Advice advice;

    AssessmentMistake(Question question, Answer answer, String sentence, String hint) {
        this.question = question;
        this.answer = answer;
        this.advice = new Advice(sentence, hint);
    }

    @Override
    public Advice advice() {
        return advice;
    }

    /** Returns the misconception behind an answer; none is behind the right one. */
    static Optional<AssessmentMistake> behind(Question question, Answer answer) {
        return Arrays.stream(values())
                .filter(mistake -> mistake.question == question && mistake.answer == answer)
                .findFirst();
    }
}
