package org.gradientgrader.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bytedeco.pytorch.global.torch;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.oracle.Gradients;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.worker.data.NetworkBuilder;
import org.gradientgrader.worker.data.NotData;
import org.gradientgrader.worker.data.TensorConversion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Our oracle and DL4J beside libtorch; compiled and run in the profile {@code libtorch} only. */
class LibtorchAgreementTest {

    private static final int NETWORKS = 200;
    private static final double TOLERANCE = 1e-12;

    /**
     * Batch norm alone takes gradients away: before it, the mean output of a linear network does
     * not depend on the weights at all. Below this share of the largest one such a gradient is the
     * rounding of all three.
     */
    private static final double NOISE = 1e-12;

    /** libtorch adds it to the norm that it divides by. */
    private static final double CLIPPING_EPSILON = 1e-6;

    private static final List<String> TABLE = new ArrayList<>();

    /** A random network with what each of the three says about it. */
    private record Answers(
            List<Tensor> oracle, List<Tensor> dl4j, List<Tensor> libtorch, Clipped clipped) {}

    /** What {@code clip_grad_norm_} makes of libtorch's weight gradients. */
    private record Clipped(
            List<Tensor> before, double maxNorm, double total, List<Tensor> gradients) {}

    /** The worst relative distances over all networks of a kind. */
    private record Worst(int compared, int skipped, double oracle, double dl4j, double clipping) {}

    @BeforeAll
    static void oneThread() {
        torch.set_num_threads(1); // as many as ND4J has
        TABLE.add(
                "Worst relative distance from libtorch in float64 over "
                        + NETWORKS
                        + " networks of each kind;"
                        + " arrays below the rounding noise are not compared. Times are of one gradient.");
        TABLE.add("");
        TABLE.add(
                "| networks | arrays | noise | oracle | DL4J | clipping | oracle : DL4J : libtorch |");
        TABLE.add("|---|---|---|---|---|---|---|");
    }

    @AfterAll
    static void write() throws IOException {
        Files.write(Path.of("target/libtorch.md"), TABLE);
        TABLE.forEach(System.out::println);
    }

    @ParameterizedTest
    @EnumSource
    void gradientsAgree(Family family) {
        Worst worst = new Worst(0, 0, 0, 0, 0);
        for (long seed = 1; seed <= NETWORKS; seed++) {
            worst = worse(worst, answers(new Case(family, seed)), noise(family));
        }
        TABLE.add(
                String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %.1e | %.1e | %.1e | %s |",
                        family.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        worst.compared,
                        worst.skipped,
                        worst.oracle,
                        worst.dl4j,
                        worst.clipping,
                        new LibtorchTiming(new Case(family, 2)).ratios()));

        assertThat(worst.compared).isGreaterThan(4 * NETWORKS);
        assertThat(worst.oracle).as("oracle").isLessThanOrEqualTo(TOLERANCE);
        assertThat(worst.dl4j).as("DL4J").isLessThanOrEqualTo(TOLERANCE);
        assertThat(worst.clipping).as("clip_grad_norm_").isLessThanOrEqualTo(TOLERANCE);
    }

    /**
     * What is differentiated: the mean of the outputs, or, for every other network, a random
     * weighting, without which linear networks with batch norm have no gradient.
     */
    record Case(Network network, Tensor input, Tensor loss) {

        Case(Family family, long seed) {
            this(family, seed, new Inputs(seed));
        }

        private Case(Family family, long seed, Inputs inputs) {
            this(
                    family.network(inputs, 12),
                    inputs.normal(inputs.integer(8, 40), 12),
                    seed,
                    inputs);
        }

        private Case(Network network, Tensor input, long seed, Inputs inputs) {
            this(network, input, loss(network, input.shape()[0], seed, inputs));
        }

        private static Tensor loss(Network network, int rows, long seed, Inputs inputs) {
            int outputs = network.denseLayers().get(network.denseLayers().size() - 1).outputs();
            double[] weights = inputs.normals(rows * outputs, 1);
            for (int i = 0; i < weights.length && seed % 2 == 0; i++) {
                weights[i] = 1.0 / weights.length;
            }
            return Tensor.matrix(rows, outputs, weights);
        }
    }

    private static Answers answers(Case example) {
        Gradients oracle = Pass.forward(example.network, example.input).gradients(example.loss);
        List<Tensor> dl4j = dl4j(example);
        return LibtorchNetwork.with(
                example,
                libtorch -> {
                    libtorch.backward();
                    List<Tensor> weights = libtorch.weightGradients();
                    List<Tensor> biases = libtorch.biasGradients();
                    // above the norm and below it
                    double maxNorm =
                            Norms.global(weights) * (example.network.layers().size() % 2 + 0.5);
                    double total = libtorch.clip(maxNorm);
                    return new Answers(
                            both(
                                    oracle.weights(),
                                    biasesThatCount(example.network, oracle.biases())),
                            dl4j,
                            both(weights, biasesThatCount(example.network, biases)),
                            new Clipped(weights, maxNorm, total, libtorch.weightGradients()));
                });
    }

    private static List<Tensor> dl4j(Case example) {
        MultiLayerNetwork network = NetworkBuilder.build(example.network);
        network.setInput(TensorConversion.toArray(example.input));
        network.feedForward(true, false);
        INDArray loss = TensorConversion.toArray(example.loss);
        var gradient = network.backpropGradient(loss, LayerWorkspaceMgr.noWorkspaces()).getFirst();
        return both(
                plain(example.network, key -> gradient.getGradientFor(key + "_W")),
                biasesThatCount(
                        example.network,
                        plain(example.network, key -> gradient.getGradientFor(key + "_b"))));
    }

    private static List<Tensor> plain(Network network, IntFunction<INDArray> gradient) {
        return IntStream.range(0, network.layers().size())
                .filter(i -> network.layers().get(i).isDense())
                .mapToObj(gradient)
                .map(LibtorchAgreementTest::plain)
                .toList();
    }

    private static Tensor plain(INDArray array) {
        try {
            return TensorConversion.toTensor(array.rank() == 1 ? array : array.dup('c'));
        } catch (NotData e) {
            throw new AssertionError(e);
        }
    }

    /** Batch norm takes a shift out again: the true gradient of a bias before it is 0. */
    private static List<Tensor> biasesThatCount(Network network, List<Tensor> biases) {
        boolean normalised =
                network.layers().stream().anyMatch(l -> l.kind() == Layer.Kind.BATCH_NORM);
        return normalised ? biases.subList(biases.size() - 1, biases.size()) : biases;
    }

    private static List<Tensor> both(List<Tensor> some, List<Tensor> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static double noise(Family family) {
        return family == Family.BATCH_NORM_IDENTITY ? NOISE : 0;
    }

    private static Worst worse(Worst worst, Answers answers, double share) {
        double noise = share * answers.libtorch.stream().mapToDouble(Norms::of).max().orElseThrow();
        int compared = worst.compared;
        int skipped = worst.skipped;
        double oracle = worst.oracle;
        double dl4j = worst.dl4j;
        for (int i = 0; i < answers.libtorch.size(); i++) {
            Tensor reference = answers.libtorch.get(i);
            if (Norms.of(reference) < noise) {
                skipped++;
                continue;
            }
            compared++;
            oracle = Math.max(oracle, distance(answers.oracle.get(i), reference));
            dl4j = Math.max(dl4j, distance(answers.dl4j.get(i), reference));
        }
        return new Worst(
                compared,
                skipped,
                oracle,
                dl4j,
                Math.max(worst.clipping, clippingDistance(answers.clipped)));
    }

    private static double clippingDistance(Clipped clipped) {
        double total = Norms.global(clipped.before);
        double factor = Math.min(1, clipped.maxNorm / (total + CLIPPING_EPSILON));
        List<Tensor> expected = Clipping.scaled(clipped.before, factor);
        double worst = Math.abs(clipped.total - total) / total;
        for (int i = 0; i < expected.size(); i++) {
            worst = Math.max(worst, distance(clipped.gradients.get(i), expected.get(i)));
        }
        return worst;
    }

    /** Shapes aside: DL4J has biases in one axis or two. */
    private static double distance(Tensor actual, Tensor reference) {
        return Norms.relativeDistance(new Tensor(reference.shape(), actual.values()), reference);
    }
}
