package org.gradientgrader.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void deviationIsUnbiased() {
        Statistics statistics = Statistics.of(1, 2, 3, 4);

        assertThat(statistics.mean()).isEqualTo(2.5);
        assertThat(statistics.std()).isEqualTo(Math.sqrt(5.0 / 3), within(1e-15));
        assertThat(statistics.min()).isEqualTo(1);
        assertThat(statistics.max()).isEqualTo(4);
    }

    @Test
    void oneValueHasNoDeviation() {
        assertThat(Statistics.of(7)).isEqualTo(new Statistics(7, Double.NaN, 7, 7));
    }

    @Test
    void equalValuesDoNotDeviate() {
        assertThat(Statistics.of(0.5, 0.5, 0.5)).isEqualTo(new Statistics(0.5, 0, 0.5, 0.5));
    }

    @Test
    void oneNanIsEverywhere() {
        Statistics nan = new Statistics(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

        assertThat(Statistics.of(Double.NaN, 1, 2)).isEqualTo(nan);
        assertThat(Statistics.of(1, 2, Double.NaN)).isEqualTo(nan);
    }

    @Test
    void infinityLeavesNoDeviation() {
        double infinity = Double.POSITIVE_INFINITY;

        assertThat(Statistics.of(1, infinity))
                .isEqualTo(new Statistics(infinity, Double.NaN, 1, infinity));
    }

    @Test
    void deviationOfHugeValuesIsFinite() {
        assertThat(Statistics.of(-1e200, 1e200).std())
                .isEqualTo(Math.sqrt(2) * 1e200, within(1e186));
    }

    @Test
    void nothingCannotBeDescribed() {
        assertThatThrownBy(Statistics::of)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no values to describe");
    }

    @Test
    void elementsComeInOrder() {
        assertThat(
                        Statistics.elements(
                                List.of(
                                        Tensor.matrix(1, 2, 1, 2),
                                        Tensor.vector(),
                                        Tensor.vector(3))))
                .containsExactly(1, 2, 3);
    }

    @Test
    void percentilesAreInterpolated() {
        double[] values = {4, 1, 3, 2};

        assertThat(Statistics.percentile(0, values)).isEqualTo(1);
        assertThat(Statistics.percentile(50, values)).isEqualTo(2.5);
        assertThat(Statistics.percentile(10, values)).isEqualTo(1.3, within(1e-15));
        assertThat(Statistics.percentile(100, values)).isEqualTo(4);
    }

    @Test
    void anInfinityEntersAPercentileOnlyWithAWeight() {
        assertThat(Statistics.percentile(50, 1, 2, Double.POSITIVE_INFINITY)).isEqualTo(2);
        assertThat(Statistics.percentile(60, 1, 2, Double.POSITIVE_INFINITY)).isInfinite();
    }

    @Test
    void percentilesNeedValuesAndLieWithinAHundred() {
        assertThatThrownBy(() -> Statistics.percentile(50))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("percentile 50.0 of 0 values");
        assertThatThrownBy(() -> Statistics.percentile(101, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("percentile 101.0 of 1 values");
    }
}
