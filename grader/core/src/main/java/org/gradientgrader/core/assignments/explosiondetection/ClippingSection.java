package org.gradientgrader.core.assignments.explosiondetection;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.explosiondetection.ClippingMistake.Exercise;
import org.gradientgrader.core.assignments.explosiondetection.UnitMistake.Layers;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.Submission.Observation;
import org.gradientgrader.core.contract.explosiondetection.AdaptiveClipping;
import org.gradientgrader.core.contract.explosiondetection.Clipped;
import org.gradientgrader.core.expectations.Arguments;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.expectations.Refusals;
import org.gradientgrader.core.expectations.Scalars;
import org.gradientgrader.core.expectations.Tensors;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.protocol.Tensor;

/** Section 5: four ways to hold gradients back. */
final class ClippingSection {

    private static final String BY_NORM = "AdaptiveClipping.byGlobalNorm";
    private static final String BY_VALUE = "AdaptiveClipping.byValue";
    private static final String BY_UNIT = "AdaptiveClipping.byUnit";
    private static final double TOLERANCE = 1e-9;

    static final Section SECTION =
            section(
                    "Section 5: The Brakes",
                    byGlobalNorm(),
                    byValue(),
                    AutoClipping.CHECK,
                    byUnit());

    private ClippingSection() {}

    private static Check byGlobalNorm() {
        return check("norm_clipping", "Clipping by the global norm, before and after")
                .criterion(
                        4,
                        "gradients and the norms before and after equal the recomputed ones",
                        ClippingSection::norms)
                .criterion(
                        1,
                        "the arrays passed in stay as they are",
                        ClippingSection::normKeepsArguments)
                .criterion(
                        2,
                        "gradients that are not finite, and limits that are none, are refused",
                        ClippingSection::normRefusals)
                .hint(
                        "Clip the arrays (3) and (4) to a norm of 1 on paper. Which three numbers do you"
                                + " report beside them?");
    }

    private static Check byValue() {
        return check("value_clipping", "Clipping by value")
                .criterion(
                        2,
                        "every element is cut off at the bound, on both sides",
                        ClippingSection::values)
                .criterion(
                        1,
                        "the arrays passed in stay as they are",
                        ClippingSection::valueKeepsArguments)
                .criterion(
                        1,
                        "a NaN stays, and a bound that is none is refused",
                        ClippingSection::valueEdges)
                .hint("Clip -5, -1, 1 and 5 to a bound of 2 on paper.");
    }

    private static Check byUnit() {
        return check("unit_clipping", "Clipping each unit by its own weights")
                .criterion(
                        6,
                        "each column equals the recomputed one, also where weights are 0",
                        ClippingSection::units)
                .criterion(
                        1,
                        "the arrays passed in stay as they are",
                        ClippingSection::unitKeepsArguments)
                .criterion(
                        1,
                        "lists of different lengths, and limits that are none, are refused",
                        ClippingSection::unitRefusals)
                .hint(
                        "Take a layer of two units, one with weights of 0. How long may each unit's gradient"
                                + " be?");
    }

    private static AdaptiveClipping clipping(Submission submission) {
        return submission.get(AdaptiveClipping.class);
    }

    private static void norms(Submission submission, Inputs inputs) {
        Situations situations = new Situations(inputs);
        Stream<Exercise> exercises =
                Stream.of(4.0, 0.25, 2.0, 0.125, 0.01)
                        .map(
                                size -> {
                                    List<Tensor> gradients =
                                            situations.matrices(inputs.integer(2, 5));
                                    return new Exercise(gradients, size * Norms.global(gradients));
                                });
        new Inquiry<>(
                        Exercise::right,
                        Exercise::same,
                        ClippingSection::expectClipped,
                        ClippingMistake::suspicions)
                .ask(
                        exercises.iterator(),
                        e -> clipping(submission).byGlobalNorm(e.gradients(), e.maxNorm()));
    }

    private static void expectClipped(Exercise exercise, Clipped actual) {
        Clipped right = exercise.right();
        Tensors.expect(BY_NORM, actual.gradients()).equal("array", right.gradients(), TOLERANCE);
        Scalars.equal("The norm before of " + BY_NORM, actual.before(), right.before(), TOLERANCE);
        Scalars.equal("The norm after of " + BY_NORM, actual.after(), right.after(), TOLERANCE);
        if (actual.clipped() != right.clipped()) {
            throw new Rejection(
                    BY_NORM + " does not say rightly whether it clipped.",
                    "got       " + actual.clipped(),
                    "expected  " + right.clipped());
        }
    }

    private static void normKeepsArguments(Submission submission, Inputs inputs) {
        List<Tensor> gradients = new Situations(inputs).matrices(3);
        Exercise exercise = new Exercise(gradients, Norms.global(gradients) / 8);
        expectClipped(
                exercise,
                kept(submission, BY_NORM, c -> c.byGlobalNorm(gradients, exercise.maxNorm())));
    }

    private static void valueKeepsArguments(Submission submission, Inputs inputs) {
        List<Tensor> gradients = new Situations(inputs).matrices(3);
        List<Tensor> clipped = kept(submission, BY_VALUE, c -> c.byValue(gradients, 0.125));
        Tensors.expect(BY_VALUE, clipped)
                .equal("array", Clipping.byValue(gradients, 0.125), TOLERANCE);
    }

    private static void unitKeepsArguments(Submission submission, Inputs inputs) {
        Situations situations = new Situations(inputs);
        Layers layers = new Layers(situations.matrices(2), situations.matrices(2), 0.01, 0.1);
        List<Tensor> clipped =
                kept(
                        submission,
                        BY_UNIT,
                        c -> c.byUnit(layers.gradients(), layers.weights(), 0.01, 0.1));
        Tensors.expect(BY_UNIT, clipped).equal("layer", layers.right(), TOLERANCE);
    }

    /** Returns the answer, so that a method which does nothing earns nothing either. */
    private static <A> A kept(
            Submission submission, String method, Function<AdaptiveClipping, A> call) {
        Observation<A> observation = submission.observe(AdaptiveClipping.class, call);
        Arguments.expectUnchanged(method, observation, ClippingMistake.MUTATED_INPUT);
        return observation.value();
    }

    private static void normRefusals(Submission submission, Inputs inputs) {
        Situations situations = new Situations(inputs);
        for (double element : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            List<Tensor> broken = situations.gradients(1, element);
            Refusals.expect(
                    ArithmeticException.class,
                    BY_NORM,
                    "for an element of " + Numbers.text(element),
                    () -> clipping(submission).byGlobalNorm(broken, 1));
        }
        List<Tensor> gradients = situations.matrices(2);
        Limits.refused(BY_NORM, limit -> clipping(submission).byGlobalNorm(gradients, limit));
    }

    private static void values(Submission submission, Inputs inputs) {
        Situations situations = new Situations(inputs);
        Stream<Exercise> exercises =
                Stream.generate(() -> new Exercise(situations.matrices(3), inputs.real(0.2, 1)))
                        .limit(4);
        new Inquiry<>(
                        ElementMistake::right,
                        Near::tensors,
                        (Exercise e, List<Tensor> actual) ->
                                Tensors.expect(BY_VALUE, actual)
                                        .equal("array", ElementMistake.right(e), TOLERANCE),
                        ElementMistake::suspicions)
                .ask(
                        exercises.iterator(),
                        e -> clipping(submission).byValue(e.gradients(), e.maxNorm()));
    }

    private static void valueEdges(Submission submission, Inputs inputs) {
        List<Tensor> gradients = List.of(Tensor.matrix(1, 3, 5, Double.NaN, -5));
        List<Tensor> clipped = clipping(submission).byValue(gradients, 2);
        if (!clipped.equals(List.of(Tensor.matrix(1, 3, 2, Double.NaN, -2)))) {
            throw new Rejection(
                    BY_VALUE + " does not keep a NaN between two elements that it clips.",
                    "expected  2, NaN, -2 for 5, NaN, -5 and a bound of 2");
        }
        Limits.refused(BY_VALUE, bound -> clipping(submission).byValue(gradients, bound));
    }

    private static void units(Submission submission, Inputs inputs) {
        Situations situations = new Situations(inputs);
        Stream<Layers> layers =
                Stream.of(0.01, 0.1, 0.5)
                        .map(
                                lambda ->
                                        new Layers(
                                                situations.matrices(3),
                                                withDeadUnit(situations.matrices(3)),
                                                lambda,
                                                inputs.real(0.05, 0.2)));
        new Inquiry<>(
                        Layers::right,
                        Near::tensors,
                        (Layers question, List<Tensor> actual) ->
                                Tensors.expect(BY_UNIT, actual)
                                        .equal("layer", question.right(), TOLERANCE),
                        UnitMistake::suspicions)
                .ask(layers.iterator(), question -> clipUnits(submission, question));
    }

    /** Sets the first column of the first matrix to 0. */
    private static List<Tensor> withDeadUnit(List<Tensor> weights) {
        List<Tensor> changed = new ArrayList<>(weights);
        int[] shape = weights.get(0).shape();
        double[] values = weights.get(0).values();
        for (int i = 0; i < values.length; i += shape[1]) {
            values[i] = 0;
        }
        changed.set(0, new Tensor(shape, values));
        return changed;
    }

    private static List<Tensor> clipUnits(Submission submission, Layers q) {
        return clipping(submission).byUnit(q.gradients(), q.weights(), q.lambda(), q.epsilon());
    }

    private static void unitRefusals(Submission submission, Inputs inputs) {
        List<Tensor> two = new Situations(inputs).matrices(2);
        Refusals.expect(
                IllegalArgumentException.class,
                BY_UNIT,
                "for the gradients of two layers and the weights of one",
                () -> clipUnits(submission, new Layers(two, two.subList(0, 1), 0.1, 0.1)));
        Limits.refused(BY_UNIT, limit -> clipUnits(submission, new Layers(two, two, limit, 0.1)));
        Limits.refused(BY_UNIT, limit -> clipUnits(submission, new Layers(two, two, 0.1, limit)));
    }
}
