package org.gradientgrader.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BinningTest {

    private static final long SEED = 20261122;

    @Test
    void binsOfOneWidthReachFromTheSmallestToTheLargest() {
        Binning binning = Binning.linear(new double[] {0, 1, 1.5, 4}, 4);

        assertThat(binning.from()).containsExactly(0.0, 1.0, 2.0, 3.0);
        assertThat(binning.to()).containsExactly(1.0, 2.0, 3.0, 4.0);
        assertThat(binning.count()).containsExactly(1.0, 2.0, 0.0, 1.0);
    }

    @Test
    void magnitudesAreCountedBetweenPowersOfTen() {
        Binning binning = Binning.logarithmic(new double[] {-0.02, 0.5, 0.7, 10}, 1);

        assertThat(binning.from()).containsExactly(0.01, 0.1, 1.0);
        assertThat(binning.count()).containsExactly(1.0, 2.0, 1.0);
    }

    @Test
    void whatHasNoPlaceIsCountedByItself() {
        double[] values = {0, 0, 1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};

        Binning magnitudes = Binning.logarithmic(values, 1);
        assertThat(magnitudes.from()).endsWith(0.0, Double.NaN, Double.POSITIVE_INFINITY);
        assertThat(magnitudes.count()).endsWith(2.0, 1.0, 2.0);
        Binning linear = Binning.linear(values, 2);
        assertThat(linear.to())
                .endsWith(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        assertThat(linear.count()).containsExactly(2.0, 1.0, 1.0, 1.0, 1.0);
    }

    @Test
    void equalValuesStillHaveABin() {
        assertThat(Binning.linear(new double[] {0, 0}, 1))
                .isEqualTo(new Binning(List.of(-0.5), List.of(0.5), List.of(2.0)));
        assertThat(Binning.linear(new double[0], 1).count()).containsExactly(0.0);
        assertThat(Binning.logarithmic(new double[0], 1).count()).containsExactly(0.0);
    }

    @Test
    void noValueIsLostOrCountedTwice() {
        Random random = new Random(SEED);
        for (int run = 0; run < 200; run++) {
            double scale = Math.pow(10, random.nextInt(600) - 300);
            double[] values =
                    random.doubles(50).map(v -> v < 0.1 ? 0 : (v - 0.5) * scale).toArray();

            assertThat(sum(Binning.linear(values, 7))).as("seed %d", SEED).isEqualTo(50);
            assertThat(sum(Binning.logarithmic(values, 4))).as("seed %d", SEED).isEqualTo(50);
        }
    }

    private static double sum(Binning binning) {
        return binning.count().stream().mapToDouble(Double::doubleValue).sum();
    }
}
