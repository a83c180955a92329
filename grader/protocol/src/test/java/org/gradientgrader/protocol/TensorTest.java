package org.gradientgrader.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TensorTest {

    @Test
    void keepsItsOwnCopies() {
        int[] shape = {2};
        double[] values = {1, 2};
        Tensor tensor = new Tensor(shape, values);

        shape[0] = 9;
        values[0] = 9;
        tensor.shape()[0] = 9;
        tensor.values()[0] = 9;

        assertThat(tensor).isEqualTo(Tensor.vector(1, 2));
    }

    @Test
    void scalarHasNoAxesAndOneValue() {
        Tensor scalar = new Tensor(new int[0], new double[] {7});

        assertThat(scalar.rank()).isZero();
        assertThat(scalar.size()).isOne();
    }

    @Test
    void nanEqualsNanButZerosDifferBySign() {
        assertThat(Tensor.vector(Double.NaN))
                .isEqualTo(Tensor.vector(Double.NaN))
                .hasSameHashCodeAs(Tensor.vector(Double.NaN));
        assertThat(Tensor.vector(0.0)).isNotEqualTo(Tensor.vector(-0.0));
    }

    @Test
    void shapesOfEqualValuesDiffer() {
        assertThat(Tensor.vector(1, 2)).isNotEqualTo(Tensor.matrix(2, 1, 1, 2));
    }

    @Test
    void refusesValuesThatDoNotFillItsShape() {
        assertThatThrownBy(() -> Tensor.matrix(2, 2, 1, 2, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shape [2, 2] does not hold 3 values");
    }

    @Test
    void refusesANegativeAxis() {
        assertThatThrownBy(() -> new Tensor(new int[] {-1, -1}, new double[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("negative axis in shape [-1, -1]");
    }

    @Test
    void refusesAShapeWhoseProductOverflows() {
        int[] shape = {1 << 30, 1 << 30, 1 << 30};

        assertThatThrownBy(() -> new Tensor(shape, new double[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shape [1073741824, 1073741824, 1073741824] does not hold 0 values");
    }
}
