package org.gradientgrader.core.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.gradientgrader.core.oracle.Statistics;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;

class InputsTest {

    @Test
    void oneSeedOneSequence() {
        Tensor first = new Inputs(7).normal(3, 4);

        assertThat(new Inputs(7).normal(3, 4)).isEqualTo(first);
        assertThat(new Inputs(8).normal(3, 4)).isNotEqualTo(first);
    }

    @Test
    void valuesAreThoseOfTheSpecifiedGenerator() {
        assertThat(new Inputs(0).normals(2, 1))
                .containsExactly(0.8025330637390305, -0.9015460884175122);
    }

    @Test
    void normalsHaveTheDeviation() {
        Statistics statistics = Statistics.of(new Inputs(1).normals(20_000, 5));

        assertThat(statistics.mean()).isBetween(-0.15, 0.15);
        assertThat(statistics.std()).isBetween(4.9, 5.1);
    }

    @Test
    void uniformsStayWithinTheBoundAndReachFar() {
        Statistics statistics = Statistics.of(new Inputs(2).uniforms(10_000, 0.5));

        assertThat(statistics.min()).isBetween(-0.5, -0.49);
        assertThat(statistics.max()).isBetween(0.49, 0.5);
    }

    @Test
    void integersIncludeBothEnds() {
        Inputs inputs = new Inputs(3);

        assertThat(IntStream.range(0, 100).map(i -> inputs.integer(2, 4)).distinct().sorted())
                .containsExactly(2, 3, 4);
    }

    @Test
    void realsStayBetweenTheirEnds() {
        Inputs inputs = new Inputs(4);

        assertThat(IntStream.range(0, 1000).mapToObj(i -> inputs.real(1e-5, 1e-3)))
                .allMatch(v -> v >= 1e-5 && v < 1e-3);
    }
}
