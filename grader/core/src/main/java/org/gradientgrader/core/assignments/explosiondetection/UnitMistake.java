package org.gradientgrader.core.assignments.explosiondetection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.protocol.Tensor;

/** What goes wrong in {@code byUnit}, with what it makes of a layer. */
enum UnitMistake implements Mistake {
    CLIPPED_BY_LAYER(
            "the whole layer is clipped by the norm of all its weights.",
            "Change the weights of one unit: may the others' gradients change?",
            UnitMistake::byLayer),
    CLIPPED_BY_INPUT(
            "rows are taken for units.",
            "Of the shape [inputs, units], which index belongs to a unit?",
            (g, w, lambda, epsilon) ->
                    transposed(Clipping.byUnit(transposed(g), transposed(w), lambda, epsilon))),
    EPSILON_MISSING(
            "epsilon is missing, so that a unit with weights of 0 never learns.",
            "What is left of the gradient of a unit whose weights are all 0?",
            (g, w, lambda, epsilon) -> Clipping.byUnit(g, w, lambda, 0)),
    EPSILON_ADDED(
            "epsilon is added to the norm of the weights.",
            "Which of the two counts in the Javadoc, the sum or the larger one?",
            UnitMistake::withEpsilonAdded),
    LAMBDA_MISSING(
            "lambda is missing: gradients may be as long as weights.",
            "Where in your code does lambda come in?",
            (g, w, lambda, epsilon) -> Clipping.byUnit(g, w, 1, epsilon)),
    SCALED_UP_BELOW(
            "gradients below the limit are scaled up to it.",
            "What should happen to gradients that are small enough already?",
            (g, w, lambda, epsilon) ->
                    Clipping.byUnit(Clipping.scaled(List.of(g), 1e100).get(0), w, lambda, epsilon));

    /** Clips a layer. */
    @FunctionalInterface
    private interface Variant {
        Tensor of(Tensor gradient, Tensor weights, double lambda, double epsilon);
    }

    private final String sentence;
    private final String hint;
    private final Variant variant;

    UnitMistake(String sentence, String hint, Variant variant) {
        this.sentence = sentence;
        this.hint = hint;
        this.variant = variant;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String hint() {
        return hint;
    }

    static List<Suspicion<Layers, List<Tensor>>> suspicions() {
        return Arrays.stream(values())
                .map(
                        m ->
                                Inquiry.<Layers, List<Tensor>>recomputed(
                                        m,
                                        layers -> layers.each(m.variant),
                                        Layers::right,
                                        Near::tensors))
                .toList();
    }

    private static Tensor byLayer(Tensor g, Tensor w, double lambda, double epsilon) {
        double limit = lambda * Math.max(Norms.of(w), epsilon);
        return Clipping.byGlobalNorm(List.of(g), limit).get(0);
    }

    private static Tensor withEpsilonAdded(Tensor g, Tensor w, double lambda, double epsilon) {
        int units = g.shape()[1];
        double[] columns = new double[g.size()];
        for (int unit = 0; unit < units; unit++) {
            double squares = 0;
            for (int i = unit; i < columns.length; i += units) {
                squares += w.at(i) * w.at(i);
            }
            columns[unit] = Math.sqrt(squares) + epsilon;
        }
        return Clipping.byUnit(g, new Tensor(g.shape(), columns), lambda, epsilon);
    }

    private static Tensor transposed(Tensor matrix) {
        int rows = matrix.shape()[0];
        int columns = matrix.shape()[1];
        double[] values = new double[matrix.size()];
        for (int i = 0; i < values.length; i++) {
            values[i % columns * rows + i / columns] = matrix.at(i);
        }
        return Tensor.matrix(columns, rows, values);
    }

    /** Gradients of layers, the layers' weights, and how much longer the former may be. */
    record Layers(List<Tensor> gradients, List<Tensor> weights, double lambda, double epsilon) {

        List<Tensor> right() {
            return each(Clipping::byUnit);
        }

        private List<Tensor> each(Variant clip) {
            List<Tensor> clipped = new ArrayList<>();
            for (int i = 0; i < gradients.size(); i++) {
                clipped.add(clip.of(gradients.get(i), weights.get(i), lambda, epsilon));
            }
            return clipped;
        }
    }
}
