package org.gradientgrader.core.expectations;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.gradientgrader.core.oracle.Statistics;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Layer;

/**
 * How a network's weights scatter, beside how they should.
 *
 * @param layers dense ones
 * @param deviation that each layer's weights should have
 */
public record Scatter(List<Layer> layers, ToDoubleFunction<Layer> deviation) {

    /** The deviation of 8000 weights scatters by 0.8 %, that of 640 by 2.8 %. */
    private static final double POOLED_TOLERANCE = 0.05;

    /** Few weights scatter more: so many of their own deviations are granted. */
    private static final double CHANCE = 5;

    private static final double LAYER_TOLERANCE = 0.17;
    private static final int ENOUGH_WEIGHTS = 600;
    private static final double LARGEST_BIAS = 1e-12;

    /** Expects biases of 0, and weights as prescribed. */
    public void expect(String owner) {
        for (Layer layer : layers) {
            for (double bias : layer.bias().values()) {
                if (!(Math.abs(bias) <= LARGEST_BIAS)) {
                    throw new Rejection(
                            owner + " has a bias that is not 0.",
                            "got       " + Numbers.text(bias));
                }
            }
        }
        if (!isAsPrescribed()) {
            throw new Rejection(
                            "The weights of " + owner + " are not drawn as prescribed.",
                            "got       "
                                    + Numbers.text(inUnits(layers).std())
                                    + " times the prescribed deviation, all layers together",
                            "expected  about 1, in each layer too")
                    .naming(BlueprintMistake.OTHER_INITIALISATION);
        }
    }

    boolean isAsPrescribed() {
        Statistics all = inUnits(layers);
        double chance = CHANCE / Math.sqrt(count());
        return Math.abs(all.std() - 1) <= Math.max(POOLED_TOLERANCE, chance / Math.sqrt(2))
                && Math.abs(all.mean()) <= Math.max(POOLED_TOLERANCE, chance)
                && layers.stream()
                        .filter(layer -> layer.weights().size() >= ENOUGH_WEIGHTS)
                        .allMatch(
                                layer ->
                                        Math.abs(inUnits(List.of(layer)).std() - 1)
                                                <= LAYER_TOLERANCE);
    }

    private int count() {
        return layers.stream().mapToInt(layer -> layer.weights().size()).sum();
    }

    /** Weights in units of what their deviation should be. */
    private Statistics inUnits(List<Layer> some) {
        return Statistics.of(
                some.stream()
                        .flatMapToDouble(
                                layer ->
                                        Arrays.stream(layer.weights().values())
                                                .map(w -> w / deviation.applyAsDouble(layer)))
                        .toArray());
    }
}
