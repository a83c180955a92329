package org.gradientgrader.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;

class ClippingTest {

    private static final List<Tensor> NORM_FIVE =
            List.of(Tensor.vector(3), Tensor.matrix(1, 2, 0, -4));

    @Test
    void longGradientsKeepTheirDirectionAndGetTheNorm() {
        List<Tensor> clipped = Clipping.byGlobalNorm(NORM_FIVE, 1);

        assertThat(Norms.global(clipped)).isEqualTo(1, within(1e-15));
        assertThat(clipped.get(0).at(0)).isEqualTo(0.6, within(1e-15));
        assertThat(clipped.get(1).at(1)).isEqualTo(-0.8, within(1e-15));
        assertThat(clipped.get(1).shapeText()).isEqualTo("[1, 2]");
    }

    @Test
    void shortGradientsStayAsTheyAre() {
        assertThat(Clipping.byGlobalNorm(NORM_FIVE, 5)).isEqualTo(NORM_FIVE);
        assertThat(Clipping.byGlobalNorm(NORM_FIVE, Double.POSITIVE_INFINITY)).isEqualTo(NORM_FIVE);
    }

    @Test
    void hugeGradientsAreClippedWithoutOverflow() {
        List<Tensor> clipped = Clipping.byGlobalNorm(List.of(Tensor.vector(3e200, 4e200)), 1);

        assertThat(clipped.get(0).at(0)).isEqualTo(0.6, within(1e-15));
        assertThat(clipped.get(0).at(1)).isEqualTo(0.8, within(1e-15));
    }

    @Test
    void zerosStayZeros() {
        List<Tensor> zeros = List.of(Tensor.vector(0, 0));

        assertThat(Clipping.byGlobalNorm(zeros, 0)).isEqualTo(zeros);
    }

    @Test
    void nanStaysVisible() {
        List<Tensor> broken = List.of(Tensor.vector(Double.NaN, 7));

        assertThat(Clipping.byGlobalNorm(broken, 1)).isEqualTo(broken);
    }

    @Test
    void nothingIsClippedToNothing() {
        assertThat(Clipping.byGlobalNorm(List.of(), 1)).isEmpty();
    }

    @Test
    void refusesALimitThatIsNoNorm() {
        assertThatThrownBy(() -> Clipping.byGlobalNorm(NORM_FIVE, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a norm of at most -1.0");
        assertThatThrownBy(() -> Clipping.byGlobalNorm(NORM_FIVE, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a norm of at most NaN");
    }

    @Test
    void valuesAreCutOffOnBothSides() {
        List<Tensor> clipped = Clipping.byValue(List.of(Tensor.vector(-3, 1, 2, Double.NaN)), 2);

        assertThat(clipped).containsExactly(Tensor.vector(-2, 1, 2, Double.NaN));
    }

    @Test
    void unitsAreScaledDownToAShareOfTheirWeights() {
        Tensor gradient = Tensor.matrix(2, 3, 3, 0.3, 6, 4, 0.4, 8);
        Tensor weights = Tensor.matrix(2, 3, 6, 6, 0, 8, 8, 0);

        // limits 0.1 * 10, 0.1 * 10 and 0.1 * 5 for columns of norms 5, 0.5 and 10
        Tensor clipped = Clipping.byUnit(gradient, weights, 0.1, 5);

        double[] expected = {0.6, 0.3, 0.3, 0.8, 0.4, 0.4};
        assertThat(clipped.values()).containsExactly(expected, within(1e-15));
    }

    @Test
    void unitsNeedWeightsOfTheirShape() {
        assertThatThrownBy(() -> Clipping.byUnit(Tensor.vector(1), Tensor.matrix(1, 1, 1), 0.1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("gradients [1] of weights [1, 1]");
    }
}
