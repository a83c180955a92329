package org.gradientgrader.core.assignments.gradienthealth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.gradienthealth.LossProbes.Probe;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.oracle.Gradients;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.protocol.Tensor;

/** What goes wrong in {@code weightGradients}, with what it gives for the same probe. */
enum LossMistake implements Mistake {
    BATCH_SUM(
            "these are the gradients of the batch sum, not of the mean.",
            "Give the network the same example twice: does your gradient grow? Should that of a mean?",
            scaled(p -> (double) p.batch()),
            scaled(p -> (double) p.batch() * p.outputs()),
            scaled(p -> p.batch() / 2.0),
            scaled(p -> p.batch() * p.outputs() / 2.0)),
    OUTPUTS_SUMMED(
            "the squares are averaged over the batch, but summed over the outputs.",
            "How many elements have the targets, and by how many do you divide?",
            scaled(p -> (double) p.outputs()),
            scaled(p -> p.outputs() / 2.0)),
    FACTOR_TWO_MISSING(
            "the factor 2 is missing: these are the gradients of half the squared error.",
            "What is the derivative of (x - t)² by x?",
            scaled(p -> 0.5)),
    NEGATED_ERROR(
            "every gradient has the opposite sign: the output is subtracted from the targets.",
            "The output is too large. Should the gradient of the loss by the output be positive?",
            scaled(p -> -1.0)),
    MEAN_OUTPUT(
            "these are the gradients of the mean output; the targets have no part in them.",
            "Change the targets: does what you return change?",
            p -> p.pass().gradientsOfMeanOutput().weights()),
    TARGETS_IGNORED(
            "these are the gradients of the squared output; the targets have no part in them.",
            "Change the targets: does what you return change?",
            p ->
                    p.pass()
                            .gradientsOfMeanSquaredError(
                                    new Tensor(p.targets().shape(), new double[p.targets().size()]))
                            .weights()),
    BIASES_COUNTED(
            "the gradients of the biases are in the list too, so that biases count as layers.",
            "How many arrays do you return, and how many weight matrices has the network?",
            p -> interleaved(p.gradients()),
            p -> joined(p.gradients())),
    BIASES_INSTEAD(
            "these are the gradients of the biases, not of the weights.",
            "Compare the shapes of what you return with the shapes of the weights.",
            p -> p.gradients().biases()),
    REVERSED_ORDER(
            "the list runs from the output to the input.",
            "Print the shapes of what you return next to those of the network's weights.",
            p -> {
                List<Tensor> reversed = new ArrayList<>(p.right());
                Collections.reverse(reversed);
                return reversed;
            });

    private final String sentence;
    private final String hint;
    private final List<Function<Probe, List<Tensor>>> variants;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    LossMistake(String sentence, String hint, Function<Probe, List<Tensor>>... variants) {
        this.sentence = sentence;
        this.hint = hint;
        this.variants = List.of(variants);
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String hint() {
        return hint;
    }

    static List<Suspicion<Probe, List<Tensor>>> suspicions() {
        return Arrays.stream(values()).flatMap(LossMistake::shown).toList();
    }

    private Stream<Suspicion<Probe, List<Tensor>>> shown() {
        return variants.stream().map(v -> Inquiry.recomputed(this, v, Probe::right, Near::tensors));
    }

    private static Function<Probe, List<Tensor>> scaled(Function<Probe, Double> factor) {
        return probe -> Clipping.scaled(probe.right(), factor.apply(probe));
    }

    private static List<Tensor> interleaved(Gradients gradients) {
        List<Tensor> all = new ArrayList<>();
        for (int layer = 0; layer < gradients.weights().size(); layer++) {
            all.add(gradients.weights().get(layer));
            all.add(gradients.biases().get(layer));
        }
        return all;
    }

    private static List<Tensor> joined(Gradients gradients) {
        List<Tensor> all = new ArrayList<>(gradients.weights());
        all.addAll(gradients.biases());
        return all;
    }
}
