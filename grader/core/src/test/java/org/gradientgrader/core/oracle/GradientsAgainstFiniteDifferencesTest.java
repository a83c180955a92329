package org.gradientgrader.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The way back agrees with what the way forward does when something is nudged. */
class GradientsAgainstFiniteDifferencesTest {

    private static final int SEEDS = 12;
    private static final double TOLERANCE = 1e-6;
    private static final double NOISE = 1e-6;
    private static final Activation[] ACTIVATIONS = Activation.values();

    /** A family of networks: what stands between the first dense layer and the last. */
    private record Family(String name, Body body) {}

    /** Adds the hidden layers. */
    @FunctionalInterface
    private interface Body {
        void addTo(RandomNetworks networks, Inputs inputs);
    }

    @TestFactory
    Stream<DynamicTest> everyFamilyOfNetworks() {
        return families()
                .flatMap(
                        family ->
                                LongStream.rangeClosed(1, SEEDS)
                                        .mapToObj(seed -> agrees(family, seed)));
    }

    private static Stream<Family> families() {
        Stream<Family> single =
                Stream.of(ACTIVATIONS)
                        .flatMap(
                                f ->
                                        Stream.of(
                                                new Family("dense " + f, (n, i) -> n.dense(f)),
                                                new Family(
                                                        "activation " + f,
                                                        (n, i) -> n.activation(f)),
                                                new Family(
                                                        "batch norm, " + f,
                                                        (n, i) -> n.batchNorm().activation(f)),
                                                new Family(
                                                        f + ", batch norm",
                                                        (n, i) -> n.activation(f).batchNorm())));
        return Stream.concat(
                single,
                Stream.of(new Family("mixed", GradientsAgainstFiniteDifferencesTest::mixed)));
    }

    private static void mixed(RandomNetworks networks, Inputs inputs) {
        for (int layers = inputs.integer(2, 6); layers > 0; layers--) {
            Activation any = ACTIVATIONS[inputs.integer(0, ACTIVATIONS.length - 1)];
            switch (inputs.integer(0, 2)) {
                case 0 -> networks.dense(any);
                case 1 -> networks.batchNorm();
                default -> networks.activation(any);
            }
        }
    }

    private static DynamicTest agrees(Family family, long seed) {
        return DynamicTest.dynamicTest(
                family.name() + ", seed " + seed,
                () -> {
                    Inputs inputs = new Inputs(seed);
                    int width = inputs.integer(3, 6);
                    Tensor input = inputs.normal(inputs.integer(6, 9), width);
                    RandomNetworks networks = new RandomNetworks(inputs, width);
                    networks.dense(Activation.IDENTITY);
                    family.body().addTo(networks, inputs);
                    networks.dense(Activation.TANH);
                    compare(networks.network(), input, inputs);
                });
    }

    private static void compare(Network network, Tensor input, Inputs inputs) {
        Pass pass = Pass.forward(network, input);
        Tensor output = pass.activations().get(network.layers().size() - 1);
        Tensor loss = new Tensor(output.shape(), inputs.normals(output.size(), 1));
        Gradients gradients = pass.gradients(loss);
        FiniteDifferences differences = new FiniteDifferences(network, input, loss);
        // a batch norm takes a shift out again, so a bias before it has rounding noise for a
        // gradient
        double noise = NOISE * largestNorm(gradients);
        for (int layer = 0; layer < network.layers().size(); layer++) {
            List<Tensor> actual = gradients.parameters().get(layer);
            for (int parameter = 0; parameter < actual.size(); parameter++) {
                close(
                        actual.get(parameter),
                        differences.parameter(layer, parameter),
                        noise,
                        "layer " + layer + ", parameter " + parameter);
            }
        }
        close(gradients.input(), differences.input(input), noise, "input");
    }

    private static double largestNorm(Gradients gradients) {
        return gradients.parameters().stream()
                .flatMap(List::stream)
                .mapToDouble(Norms::of)
                .max()
                .orElseThrow();
    }

    private static void close(Tensor actual, double[] expected, double noise, String what) {
        int[] smooth =
                IntStream.range(0, expected.length)
                        .filter(i -> !Double.isNaN(expected[i]))
                        .toArray();
        double[] error = new double[smooth.length];
        double[] reference = new double[smooth.length];
        for (int i = 0; i < smooth.length; i++) {
            reference[i] = expected[smooth[i]];
            error[i] = actual.at(smooth[i]) - reference[i];
        }
        double size = Math.max(noise, Norms.of(Tensor.vector(reference)));

        assertThat(smooth.length)
                .as("%s: elements without a kink, of %d", what, expected.length)
                .isGreaterThan(expected.length / 2);
        assertThat(Norms.of(Tensor.vector(error)))
                .as("%s: distance, of a norm of %s", what, size)
                .isLessThanOrEqualTo(TOLERANCE * size);
    }
}
