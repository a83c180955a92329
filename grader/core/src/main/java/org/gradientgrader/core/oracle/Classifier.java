package org.gradientgrader.core.oracle;

import java.util.List;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/**
 * A network whose outputs are scores of classes, in use: batch normalisation goes by its running
 * statistics.
 *
 * <p>One output is the score of yes against no, and the loss applies a sigmoid to it; several are
 * one score a class, and the loss applies softmax to them.
 *
 * @param network up to the scores
 */
public record Classifier(Network network) {

    /**
     * Returns which share of the examples gets the highest score for its own class.
     *
     * @param inputs shape {@code [examples, inputs]}
     * @param labels shape {@code [examples, outputs]}, 0 or 1 each
     * @return from 0 to 1; NaN counts as a wrong answer
     */
    public double accuracy(Tensor inputs, Tensor labels) {
        Matrix scores = scores(inputs);
        Matrix wanted = Matrix.of(labels);
        int right = 0;
        for (int example = 0; example < scores.rows; example++) {
            right += isRight(scores, wanted, example) ? 1 : 0;
        }
        return (double) right / scores.rows;
    }

    /**
     * Returns the mean cross-entropy in nats.
     *
     * @param inputs shape {@code [examples, inputs]}
     * @param labels shape {@code [examples, outputs]}, 0 or 1 each
     */
    public double crossEntropy(Tensor inputs, Tensor labels) {
        Matrix scores = scores(inputs);
        Matrix wanted = Matrix.of(labels);
        double sum = 0;
        for (int example = 0; example < scores.rows; example++) {
            sum +=
                    scores.columns == 1
                            ? softPlus((1 - 2 * wanted.values[example]) * scores.values[example])
                            : surprise(scores, wanted, example);
        }
        return sum / scores.rows;
    }

    private Matrix scores(Tensor inputs) {
        List<Tensor> activations = Pass.forwardInInferenceMode(network, inputs).activations();
        return Matrix.of(activations.get(activations.size() - 1));
    }

    private static boolean isRight(Matrix scores, Matrix wanted, int example) {
        if (scores.columns == 1) {
            double score = scores.values[example];
            return wanted.values[example] > 0.5 ? score > 0 : score < 0;
        }
        int first = example * scores.columns;
        int own = first;
        for (int i = first; i < first + scores.columns; i++) {
            own = wanted.values[i] > 0.5 ? i : own;
        }
        for (int i = first; i < first + scores.columns; i++) {
            if (i != own && !(scores.values[own] > scores.values[i])) {
                return false;
            }
        }
        return true;
    }

    /** log(1 + e^x), which neither overflows nor loses small values. */
    private static double softPlus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    private static double surprise(Matrix scores, Matrix wanted, int example) {
        int first = example * scores.columns;
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = first; i < first + scores.columns; i++) {
            largest = Math.max(largest, scores.values[i]);
        }
        double sum = 0;
        double own = 0;
        for (int i = first; i < first + scores.columns; i++) {
            sum += Math.exp(scores.values[i] - largest);
            own += wanted.values[i] * (scores.values[i] - largest);
        }
        return Math.log(sum) - own;
    }
}
