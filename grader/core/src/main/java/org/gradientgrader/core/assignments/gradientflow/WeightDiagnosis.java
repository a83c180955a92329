package org.gradientgrader.core.assignments.gradientflow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradientgrader.core.oracle.Statistics;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;

/** How the weights of a network of the prescribed sizes were drawn instead of as prescribed. */
final class WeightDiagnosis {

    /** The deviation of 1600 weights scatters by 1.8 %, of 200 by 5 %. */
    private static final double MANY = 0.08;

    private static final double FEW = 0.16;

    /** e³ : 1; a draw of the other kind has about e⁻¹². */
    private static final double CONVINCING = 3;

    private WeightDiagnosis() {}

    static Optional<NetworkMistake> of(Network network, Initialisation expected) {
        List<Layer> dense = network.denseLayers();
        if (dense.stream().anyMatch(l -> deviation(l.weights().values()) == 0)) {
            return Optional.of(NetworkMistake.EQUAL_WEIGHTS);
        }
        if (isSpread(dense, WeightDiagnosis::xavier)) {
            return isNormal(dense) && likelihood(dense) > CONVINCING
                    ? Optional.of(NetworkMistake.DEFAULT_INITIALISATION)
                    : Optional.empty();
        }
        boolean ofAnother =
                Arrays.stream(Initialisation.values())
                        .filter(other -> other != expected)
                        .anyMatch(other -> isSpread(dense, (in, out) -> other.deviation(in)));
        if (ofAnother) {
            return Optional.of(NetworkMistake.OTHER_INITIALISATION);
        }
        List<Layer> judged =
                dense.subList(0, Architecture.HIDDEN_LAYERS); // the output is too small
        long fitting = judged.stream().filter(layer -> fits(layer, expected)).count();
        return fitting > 0 && fitting < judged.size()
                ? Optional.of(NetworkMistake.PARTLY_INITIALISED)
                : Optional.empty();
    }

    /** Deviation by numbers of inputs and outputs. */
    @FunctionalInterface
    private interface Spread {
        double of(int inputs, int outputs);
    }

    /** Glorot and Bengio 2010. */
    private static double xavier(int inputs, int outputs) {
        return Math.sqrt(2.0 / (inputs + outputs));
    }

    private static boolean isSpread(List<Layer> dense, Spread spread) {
        double[] middle =
                dense.subList(1, Architecture.HIDDEN_LAYERS).stream()
                        .flatMapToDouble(l -> Arrays.stream(l.weights().values()))
                        .toArray();
        double first = deviation(dense.get(0).weights().values());
        return near(first, spread.of(Architecture.FEATURES, Architecture.WIDTH), FEW)
                && near(deviation(middle), spread.of(Architecture.WIDTH, Architecture.WIDTH), MANY);
    }

    /** A uniform draw of the same deviation has a bound. */
    private static boolean isNormal(List<Layer> dense) {
        return largest(dense) > Math.sqrt(3) * xavier(Architecture.WIDTH, Architecture.WIDTH);
    }

    /**
     * Returns the logarithm of the likelihood of Xavier's draw over that of deviation 1/√fan_in.
     * They differ in the first and the last layer only.
     */
    private static double likelihood(List<Layer> dense) {
        double sum = 0;
        for (Layer layer : List.of(dense.get(0), dense.get(Architecture.HIDDEN_LAYERS))) {
            double xavier = xavier(layer.inputs(), layer.outputs());
            double other = 1 / Math.sqrt(layer.inputs());
            for (double w : layer.weights().values()) {
                sum +=
                        Math.log(other / xavier)
                                + w * w / 2 * (1 / (other * other) - 1 / (xavier * xavier));
            }
        }
        return sum;
    }

    private static boolean near(double actual, double expected, double tolerance) {
        return Math.abs(actual / expected - 1) <= tolerance;
    }

    private static double largest(List<Layer> dense) {
        return dense.subList(1, Architecture.HIDDEN_LAYERS).stream()
                .flatMapToDouble(l -> Arrays.stream(l.weights().values()))
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    private static double deviation(double[] values) {
        return values.length < 2 ? Double.NaN : Statistics.of(values).std();
    }

    private static boolean fits(Layer layer, Initialisation expected) {
        try {
            expected.expect("a layer", layer);
            return true;
        } catch (Rejection e) {
            return false;
        }
    }
}
