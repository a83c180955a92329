package org.gradientgrader.core.assignments.gradientflow;

import java.util.Arrays;
import java.util.List;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.oracle.Statistics;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Layer;

/**
 * How a layer's weights must be drawn; judged by what they are, not by what the configuration says.
 */
enum Initialisation {
    /** U(±1/√fan_in), DL4J's {@code UNIFORM} and PyTorch's default. */
    UNIFORM("uniform within ±1/√fan_in", 0.20) {
        @Override
        double deviation(int fanIn) {
            return 1 / Math.sqrt(3.0 * fanIn);
        }

        @Override
        double bound(int fanIn) {
            return 1 / Math.sqrt(fanIn);
        }
    },
    /**
     * N(0, 2/fan_in), DL4J's {@code RELU} (He et al. 2015). Narrower than for {@link #LARGE}: a
     * deviation of 1/√fan_in is off by 29 %.
     */
    HE("normal with deviation √(2/fan_in)", 0.25) {
        @Override
        double deviation(int fanIn) {
            return Math.sqrt(2.0 / fanIn);
        }
    },
    /** N(0, 5²). */
    LARGE("normal with deviation 5", 0.30) {
        @Override
        double deviation(int fanIn) {
            return 5;
        }
    };

    /**
     * Below this number of weights the deviation of a correct draw scatters too much to be judged.
     */
    private static final int ENOUGH_WEIGHTS = 200;

    /** A weight may lie on the bound; the allowance is one rounding of it. */
    private static final double BOUND_ALLOWANCE = 1 + 1e-12;

    /** Six standard errors of the deviation and the mean of 1 820 normal weights. */
    private static final double POOLED_DEVIATION = 0.10;

    private static final double POOLED_MEAN = 0.15;

    private final String description;
    private final double tolerance;

    /** The tolerances hold on 40 000 of 40 000 correct draws of 200 weights. */
    Initialisation(String description, double tolerance) {
        this.description = description;
        this.tolerance = tolerance;
    }

    abstract double deviation(int fanIn);

    double bound(int fanIn) {
        return Double.POSITIVE_INFINITY;
    }

    /** Expects that this dense layer's weights look drawn as prescribed. */
    void expect(String layerName, Layer layer) {
        double[] weights = layer.weights().values();
        Statistics statistics = Statistics.of(weights);
        double largest = Math.max(-statistics.min(), statistics.max());
        if (!(largest <= bound(layer.inputs()) * BOUND_ALLOWANCE)) {
            throw new Rejection(
                    "The weights of " + layerName + " are not " + description + ".",
                    "got       a weight of size " + Numbers.text(largest),
                    "expected  at most "
                            + Numbers.text(bound(layer.inputs()))
                            + " (fan_in "
                            + layer.inputs()
                            + ")");
        }
        double wanted = deviation(layer.inputs());
        if (weights.length >= ENOUGH_WEIGHTS
                && !(Math.abs(statistics.std() / wanted - 1) <= tolerance)) {
            throw new Rejection(
                    "The weights of " + layerName + " are not " + description + ".",
                    "got       a standard deviation of " + Numbers.text(statistics.std()),
                    "expected  about " + Numbers.text(wanted) + " (fan_in " + layer.inputs() + ")");
        }
    }

    /**
     * Expects the same of all weights together, each in units of what it should be: more weights
     * tell a deviation that is off by a tenth, and a mean that is not 0.
     */
    void expectTogether(String owner, List<Layer> dense) {
        double[] units =
                dense.stream()
                        .flatMapToDouble(
                                layer ->
                                        Arrays.stream(layer.weights().values())
                                                .map(weight -> weight / deviation(layer.inputs())))
                        .toArray();
        Statistics all = Statistics.of(units);
        if (!(Math.abs(all.std() - 1) <= POOLED_DEVIATION && Math.abs(all.mean()) <= POOLED_MEAN)) {
            throw new Rejection(
                    "The weights of "
                            + owner
                            + ", all layers together, are not "
                            + description
                            + ".",
                    "got       "
                            + Numbers.text(all.std())
                            + " times the standard deviation, around "
                            + Numbers.text(all.mean()),
                    "expected  about 1, around 0");
        }
    }
}
