package org.gradientgrader.core.expectations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTest {

    @ParameterizedTest
    @CsvSource({"1, 1.0000001", "0, 0", "-1e300, -1.0000001e300", "Infinity, Infinity"})
    void numbersThatDifferByRoundingAgree(double one, double other) {
        assertThat(Near.numbers(one, other)).isTrue();
        assertThat(Near.numbers(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.00001",
        "0, 1e-300",
        "Infinity, 1e300",
        "Infinity, -Infinity",
        "1e308, -1e308",
        "NaN, NaN",
        "NaN, 1"
    })
    void numbersThatDifferByMoreDoNot(double one, double other) {
        assertThat(Near.numbers(one, other)).isFalse();
        assertThat(Near.numbers(other, one)).isFalse();
    }

    @Test
    void nothingFiniteIsNearAnInfinity() {
        List<Tensor> finite = List.of(Tensor.vector(1, 2));
        List<Tensor> infinite = List.of(Tensor.vector(1, Double.POSITIVE_INFINITY));

        assertThat(Near.tensors(finite, infinite)).isFalse();
        assertThat(Near.tensors(infinite, finite)).isFalse();
        assertThat(Near.tensors(finite, finite)).isTrue();
    }
}
