package org.gradientgrader.core.assignments.gradientclinic;

import static org.gradientgrader.core.assignments.gradientclinic.DescentVariants.byValue;
import static org.gradientgrader.core.assignments.gradientclinic.DescentVariants.each;
import static org.gradientgrader.core.assignments.gradientclinic.DescentVariants.reversed;
import static org.gradientgrader.core.assignments.gradientclinic.DescentVariants.right;
import static org.gradientgrader.core.assignments.gradientclinic.DescentVariants.scaled;
import static org.gradientgrader.core.assignments.gradientclinic.DescentVariants.shortened;
import static org.gradientgrader.core.assignments.gradientclinic.DescentVariants.sum;
import static org.gradientgrader.core.assignments.gradientclinic.DescentVariants.weightsOnly;
import static org.gradientgrader.core.assignments.gradientclinic.DescentVariants.withLayers;
import static org.gradientgrader.core.assignments.gradientclinic.DescentVariants.withLoss;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.gradientclinic.Step;
import org.gradientgrader.core.expectations.Answered;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.rubric.Advice;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code descend}, with the steps that it takes from the same start. */
enum DescentMistake implements Mistake {
    OWN_NORM_EACH(
            "each array is clipped by its own norm, as in the lecture.",
            "By how many different factors does a step multiply? Which direction has the result?",
            right().clipping(
                            (g, factor, most) ->
                                    each(g, a -> Clipping.byGlobalNorm(List.of(a), most).get(0))),
            right().clipping(
                            (g, factor, most) ->
                                    g.stream().map(l -> Clipping.byGlobalNorm(l, most)).toList())),
    CLIPPED_BY_VALUE(
            "each element is cut off at the limit: that is clipping by value.",
            "What becomes of the direction of (3, 4) if each element may be 3 at the most?",
            right().clipping((g, factor, most) -> each(g, array -> byValue(array, most)))),
    CLIPPING_NOT_APPLIED(
            "the factor is computed, but the step is taken with the gradients as they were.",
            "Where do you multiply the gradients by the factor, and where are they subtracted?",
            right().clipping((gradients, factor, maxNorm) -> gradients)),
    ALWAYS_RESCALED(
            "gradients below the limit are scaled as well: up to it.",
            "Which factor has a gradient that is half as long as it may be?",
            right().multiplyingBy((norm, maxNorm) -> maxNorm / norm)),
    SUM_OF_NORMS(
            "the global norm is the sum of the norms.",
            "Split an array in two: does the length of the vector of all elements change? Does yours?",
            right().measuring(g -> sum(g.stream().flatMap(List::stream).map(Norms::of))),
            right().measuring(g -> sum(g.stream().map(layer -> Norms.of(layer.get(0))))),
            right().measuring(g -> sum(g.stream().map(Norms::global)))),
    SQUARED_NORM(
            "the root of the global norm is missing.",
            "Double every element: by how much should the norm grow?",
            right().measuring(g -> Math.pow(Technique.globalNorm(g), 2))),
    BIASES_NOT_IN_NORM(
            "the global norm is that of the weights; the biases are left out.",
            "Which arrays does a step change? Is the norm of all of them what you compute?",
            right().measuring(DescentVariants::normOfWeights)),
    BIASES_NOT_TRAINED(
            "only weights take a step; the biases stay where they were.",
            "Print a bias before and after a step.",
            right().clipping((g, factor, most) -> weightsOnly(g, factor)),
            right().clipping((g, factor, most) -> weightsOnly(g, factor))
                    .measuring(DescentVariants::normOfWeights)),
    LAYER_NORMS_WITH_BIASES(
            "the norm of a layer has its biases in it; that of the weights is asked for.",
            "Read the Javadoc of Step once more: of which gradient is a layer's norm?",
            right().reporting(
                            (step, taken) ->
                                    withLayers(
                                            step,
                                            taken.gradients().stream()
                                                    .map(Norms::global)
                                                    .toList()))),
    LAYERS_REVERSED(
            "the norms of the layers run from the output to the input.",
            "Which layer does index 0 stand for?",
            right().reporting((step, taken) -> withLayers(step, reversed(step.layerNorms())))),
    NORMS_AFTER_CLIPPING(
            "the norms are those after clipping.",
            "How large can a norm after clipping be? What could a table of them tell?",
            right().reporting((step, taken) -> shortened(step, 1)),
            right().reporting((step, taken) -> shortened(step, step.factor()))),
    LOSS_AFTER_STEP(
            "the loss is the one after the step.",
            "Which loss has the network that was passed, before anything happens? Is it in the list?",
            right().reporting((step, taken) -> withLoss(step, taken.after().loss()))),
    BATCH_SUM(
            "the gradients are those of a sum over the batch, not of the mean.",
            "Give the network the same example twice: does your gradient grow? Should that of a mean?",
            scaled(t -> t.batch(), t -> 1),
            scaled(t -> t.batch(), t -> t.batch()),
            scaled(t -> t.batch() * t.outputs(), t -> 1),
            scaled(t -> t.batch() * t.outputs(), t -> t.batch() * t.outputs()),
            scaled(t -> t.batch() / 2.0, t -> 1),
            scaled(t -> t.batch() * t.outputs() / 2.0, t -> 1)),
    OUTPUTS_SUMMED(
            "the squares are averaged over the batch, but summed over the outputs.",
            "How many elements have the targets, and by how many do you divide?",
            scaled(t -> t.outputs(), t -> 1),
            scaled(t -> t.outputs(), t -> t.outputs()),
            scaled(t -> 1, t -> t.outputs())),
    FACTOR_TWO_MISSING(
            "the factor 2 is missing: these are the gradients of half the squared error.",
            "What is the derivative of (x - t)² by x?",
            scaled(t -> 0.5, t -> 1),
            scaled(t -> 0.5, t -> 0.5)),
    UPHILL(
            "the steps go uphill: gradients are added, or those of the wrong sign subtracted.",
            "Does the loss fall from step to step? Which way does a gradient point?",
            scaled(t -> -1, t -> 1)),
    NOT_TRAINED(
            "no step changes anything: each has the same loss.",
            "Print a weight before and after a step. Is the array that you change the network's own?",
            right().clipping((g, factor, most) -> Technique.scaled(g, 0))),
    ONE_STEP_SHORT(
            "the descent is one step short.",
            "Ask for a single step: how many do you get?",
            trial -> Technique.RIGHT.steps(trial.of(trial.steps() - 1))),
    ONE_STEP_MORE(
            "the descent is one step longer than asked.",
            "Ask for a single step: how many do you get?",
            trial -> Technique.RIGHT.steps(trial.of(trial.steps() + 1))),
    BROKEN_STEP_LEFT_OUT(
            "the step whose norm is not finite is missing at the end.",
            "Which step does a reader of your list need to see what went wrong?",
            trial ->
                    Technique.RIGHT.steps(trial).stream()
                            .filter(step -> !Likeness.isBroken(step))
                            .toList()),
    GOES_ON_AFTER_NAN(
            "the descent goes on after a norm that is not finite.",
            "What can the next step tell once a parameter is NaN?"),
    BROKEN_STEP_HAS_A_FACTOR(
            "a step whose norm is not finite has a factor.",
            "What are 1 / Infinity and Math.min(1, 0)? Which factor does the Javadoc of Step ask for?"),
    NETWORK_CHANGED(
            "the network that was passed has been trained itself.",
            "Which object do you train? Call your method twice with one network and compare.");

    private final Advice advice;
    private final List<Function<Trial, List<Step>>> variants;

    DescentMistake(String sentence, String hint, Technique... techniques) {
        this(sentence, hint, Arrays.stream(techniques).map(DescentMistake::steps).toList());
    }

    DescentMistake(String sentence, String hint, Function<Trial, List<Step>> variant) {
        this(sentence, hint, List.of(variant));
    }

    DescentMistake(String sentence, String hint, List<Function<Trial, List<Step>>> variants) {
        this.advice = new Advice(sentence, hint);
        this.variants = variants;
    }

    @Override
    public Advice advice() {
        return advice;
    }

    static List<Suspicion<Trial, List<Step>>> suspicions() {
        return Stream.concat(
                        Arrays.stream(values()).flatMap(DescentMistake::shown),
                        Stream.of(
                                broken(
                                        GOES_ON_AFTER_NAN,
                                        DescentVariants::beginsRight,
                                        DescentVariants::goesOn),
                                broken(
                                        BROKEN_STEP_HAS_A_FACTOR,
                                        DescentVariants::endsRight,
                                        DescentVariants::hasFactor)))
                .toList();
    }

    private static Function<Trial, List<Step>> steps(Technique technique) {
        return technique::steps;
    }

    private Stream<Suspicion<Trial, List<Step>>> shown() {
        return variants.stream()
                .map(
                        variant ->
                                Inquiry.recomputed(
                                        this,
                                        variant,
                                        Technique.RIGHT::steps,
                                        Likeness::sameSteps));
    }

    /** Which factor is made of a broken step depends on its norm, infinite or NaN. */
    private static Suspicion<Trial, List<Step>> broken(
            DescentMistake mistake,
            Predicate<Answered<Trial, List<Step>>> always,
            Predicate<Answered<Trial, List<Step>>> once) {
        return new Suspicion<>(
                mistake,
                answers -> answers.stream().allMatch(always) && answers.stream().anyMatch(once));
    }
}
