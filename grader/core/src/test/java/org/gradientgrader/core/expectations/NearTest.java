package org.gradientgrader.core.expectations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void roundingMakesNoDifference() {
        assertThat(Near.numbers(0.1 + 0.2, 0.3)).isTrue();
        assertThat(Near.numbers(1, 1.00001)).isFalse();
    }

    @Test
    void infinityAgreesWithItselfAndNothingElse() {
        assertThat(Near.numbers(INFINITY, INFINITY)).isTrue();
        assertThat(Near.numbers(INFINITY, 1)).isFalse();
        assertThat(Near.numbers(1, -INFINITY)).isFalse();
        assertThat(Near.numbers(INFINITY, -INFINITY)).isFalse();
    }

    @Test
    void nanAgreesWithNothing() {
        assertThat(Near.numbers(Double.NaN, Double.NaN)).isFalse();
    }
}
