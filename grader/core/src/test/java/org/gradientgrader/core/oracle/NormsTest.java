package org.gradientgrader.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;

class NormsTest {

    private static final Tensor ZEROS = Tensor.vector(0, 0);

    @Test
    void normIsTheRootOfTheSumOfSquares() {
        assertThat(Norms.of(Tensor.matrix(2, 2, 1, -1, 1, -1))).isEqualTo(2);
    }

    @Test
    void squaresNeitherOverflowNorVanish() {
        assertThat(Norms.of(Tensor.vector(3e200, 4e200))).isEqualTo(5e200, within(1e186));
        assertThat(Norms.of(Tensor.vector(3e-200, 4e-200))).isEqualTo(5e-200, within(1e-214));
        assertThat(Norms.of(Tensor.vector(Double.MIN_VALUE))).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void nanWinsOverInfinityInEitherOrder() {
        assertThat(Norms.of(Tensor.vector(Double.NaN, Double.POSITIVE_INFINITY))).isNaN();
        assertThat(Norms.of(Tensor.vector(Double.NEGATIVE_INFINITY, 1, Double.NaN))).isNaN();
    }

    @Test
    void infinityMakesTheNormInfinite() {
        assertThat(Norms.of(Tensor.vector(1, Double.NEGATIVE_INFINITY)))
                .isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void zerosAndNothingHaveTheNormZero() {
        assertThat(Norms.of(Tensor.vector(0.0, -0.0))).isZero();
        assertThat(Norms.of(Tensor.vector())).isZero();
        assertThat(Norms.global(List.of())).isZero();
    }

    @Test
    void globalNormTakesAllTensorsAsOneVector() {
        assertThat(Norms.global(List.of(Tensor.vector(1, 1), Tensor.matrix(1, 2, 1, 1))))
                .isEqualTo(2, within(1e-15));
        assertThat(Norms.global(List.of(Tensor.vector(3e200), Tensor.vector(4e200))))
                .isEqualTo(5e200, within(1e186));
        assertThat(Norms.global(List.of(Tensor.vector(1), Tensor.vector(Double.NaN)))).isNaN();
    }

    @Test
    void distanceIsRelativeToTheExpected() {
        assertThat(Norms.relativeDistance(Tensor.vector(3, 5), Tensor.vector(3, 4)))
                .isEqualTo(0.2, within(1e-15));
    }

    @Test
    void distanceOfEqualsIsZeroEvenForZeros() {
        assertThat(Norms.relativeDistance(ZEROS, ZEROS)).isZero();
        assertThat(Norms.relativeDistance(Tensor.vector(), Tensor.vector())).isZero();
    }

    @Test
    void distanceFromZerosToAnythingElseIsInfinite() {
        assertThat(Norms.relativeDistance(Tensor.vector(0, 1e-300), ZEROS))
                .isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void distanceIsNeverSmallWithNanOrInfinity() {
        double infinity = Double.POSITIVE_INFINITY;
        Tensor one = Tensor.vector(1);

        assertThat(Norms.relativeDistance(Tensor.vector(Double.NaN), one)).isNaN();
        assertThat(Norms.relativeDistance(one, Tensor.vector(Double.NaN))).isNaN();
        assertThat(Norms.relativeDistance(Tensor.vector(infinity), one)).isEqualTo(infinity);
        assertThat(Norms.relativeDistance(one, Tensor.vector(infinity))).isNaN();
        assertThat(Norms.relativeDistance(Tensor.vector(infinity), Tensor.vector(infinity)))
                .isNaN();
    }

    @Test
    void noDistanceBetweenDifferentShapes() {
        assertThatThrownBy(() -> Norms.relativeDistance(Tensor.vector(1, 2), Tensor.vector(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no distance from [2] to [1]");
    }
}
