package org.gradientgrader.core.assignments.gradienthealth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.LossMistake;
import org.gradientgrader.core.expectations.LossProbes.Probe;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.oracle.Gradients;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.protocol.Tensor;

/** What {@code weightGradients} puts into its list in place of the weights' gradients in order. */
enum ListMistake implements Mistake {
    BIASES_COUNTED(
            "the gradients of the biases are in the list too, so that biases count as layers.",
            "How many arrays do you return, and how many weight matrices has the network?",
            ListMistake::interleaved,
            ListMistake::joined),
    BIASES_INSTEAD(
            "these are the gradients of the biases, not of the weights.",
            "Compare the shapes of what you return with the shapes of the weights.",
            Gradients::biases),
    REVERSED_ORDER(
            "the list runs from the output to the input.",
            "Print the shapes of what you return next to those of the network's weights.",
            gradients -> {
                List<Tensor> reversed = new ArrayList<>(gradients.weights());
                Collections.reverse(reversed);
                return reversed;
            });

    private final String sentence;
    private final String hint;
    private final List<Function<Gradients, List<Tensor>>> variants;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    ListMistake(String sentence, String hint, Function<Gradients, List<Tensor>>... variants) {
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

    /** Returns suspicions about the list, and about the loss whose gradients are in it. */
    static List<Suspicion<Probe, List<Tensor>>> suspicions() {
        return Stream.concat(
                        LossMistake.suspicions(Gradients::weights, Near::tensors),
                        Arrays.stream(values()).flatMap(ListMistake::shown))
                .toList();
    }

    private Stream<Suspicion<Probe, List<Tensor>>> shown() {
        return variants.stream()
                .map(
                        variant ->
                                Inquiry.recomputed(
                                        this,
                                        p -> variant.apply(p.gradients()),
                                        Probe::right,
                                        Near::tensors));
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
