package org.gradientgrader.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;

class ClassifierTest {

    private static final Tensor YES_NO = Tensor.matrix(2, 1, 1, 0);

    @Test
    void ofTwoClassesTheSignOfTheScoreDecides() {
        assertThat(identity(1).accuracy(Tensor.matrix(2, 1, 3, -1), YES_NO)).isEqualTo(1);
        assertThat(identity(1).accuracy(Tensor.matrix(2, 1, -3, -1), YES_NO)).isEqualTo(0.5);
    }

    @Test
    void aScoreOfZeroDecidesNothing() {
        assertThat(identity(1).accuracy(Tensor.matrix(2, 1, 0, 0), YES_NO)).isZero();
    }

    @Test
    void ofSeveralClassesTheHighestScoreDecides() {
        Tensor scores = Tensor.matrix(2, 3, 1, 5, 2, 7, 6, 6);
        Tensor labels = Tensor.matrix(2, 3, 0, 1, 0, 0, 1, 0);

        assertThat(identity(3).accuracy(scores, labels)).isEqualTo(0.5);
    }

    @Test
    void aDrawIsNotRight() {
        assertThat(identity(2).accuracy(Tensor.matrix(1, 2, 4, 4), Tensor.matrix(1, 2, 1, 0)))
                .isZero();
    }

    @Test
    void notANumberIsNotRight() {
        Tensor scores = Tensor.matrix(1, 2, Double.NaN, Double.NaN);

        assertThat(identity(2).accuracy(scores, Tensor.matrix(1, 2, 1, 0))).isZero();
        assertThat(identity(1).accuracy(Tensor.matrix(1, 1, Double.NaN), Tensor.matrix(1, 1, 1)))
                .isZero();
    }

    @Test
    void whoKnowsNothingHasTheLogarithmOfTheNumberOfClassesForALoss() {
        assertThat(identity(1).crossEntropy(Tensor.matrix(2, 1, 0, 0), YES_NO))
                .isCloseTo(Math.log(2), within(1e-15));
        assertThat(
                        identity(10)
                                .crossEntropy(
                                        Tensor.matrix(1, 10, new double[10]),
                                        Tensor.matrix(1, 10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0)))
                .isCloseTo(Math.log(10), within(1e-15));
    }

    @Test
    void lossIsTheMeanOverExamples() {
        double sure = Math.log1p(Math.exp(-3));
        double wrong = Math.log1p(Math.exp(1));

        assertThat(identity(1).crossEntropy(Tensor.matrix(2, 1, 3, 1), YES_NO))
                .isCloseTo((sure + wrong) / 2, within(1e-15));
    }

    @Test
    void twoScoresAreAsOneScoreOfTheirDifference() {
        double one = identity(1).crossEntropy(Tensor.matrix(1, 1, 1.5), Tensor.matrix(1, 1, 1));
        double two =
                identity(2).crossEntropy(Tensor.matrix(1, 2, 0.5, 2), Tensor.matrix(1, 2, 0, 1));

        assertThat(two).isCloseTo(one, within(1e-15));
    }

    @Test
    void hugeScoresDoNotOverflow() {
        assertThat(identity(1).crossEntropy(Tensor.matrix(2, 1, 1e300, 1e300), YES_NO))
                .isEqualTo(5e299);
        assertThat(
                        identity(2)
                                .crossEntropy(
                                        Tensor.matrix(1, 2, 1e300, 0), Tensor.matrix(1, 2, 1, 0)))
                .isZero();
    }

    @Test
    void batchNormalisationGoesByWhatATrainingHasGathered() {
        Layer norm =
                Layer.batchNorm(
                        Tensor.vector(1), Tensor.vector(0), Tensor.vector(10), Tensor.vector(1), 0);
        Classifier classifier = new Classifier(network(norm, dense(1)));

        assertThat(classifier.accuracy(Tensor.matrix(2, 1, 11, 9), YES_NO)).isEqualTo(1);
        assertThat(classifier.accuracy(Tensor.matrix(2, 1, 3, 1), YES_NO)).isEqualTo(0.5);
    }

    private static Classifier identity(int width) {
        return new Classifier(network(dense(width)));
    }

    private static Network network(Layer... layers) {
        return new Network(List.of(layers), Precision.DOUBLE);
    }

    private static Layer dense(int width) {
        double[] weights = new double[width * width];
        for (int i = 0; i < width; i++) {
            weights[i * width + i] = 1;
        }
        return Layer.dense(
                Tensor.matrix(width, width, weights),
                Tensor.vector(new double[width]),
                Activation.IDENTITY);
    }
}
