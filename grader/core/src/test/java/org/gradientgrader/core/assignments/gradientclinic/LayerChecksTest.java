package org.gradientgrader.core.assignments.gradientclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.PlainSubmission;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientclinic.DeepNetworks;
import org.gradientgrader.core.contract.gradientclinic.GradientAnalyzer;
import org.gradientgrader.core.contract.gradientclinic.LayerAnalysis;
import org.gradientgrader.core.contract.gradientclinic.Nonlinearity;
import org.gradientgrader.core.expectations.LossProbes.Probe;
import org.gradientgrader.core.oracle.Gradients;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which criteria an answer fails, each named by its check and its place in it, and why. */
class LayerChecksTest {

    private static final int SEEDS = 5;
    private static final String LAYERS = "any_depth_network/0";
    private static final String SEEDED = "any_depth_network/1";
    private static final String SIZES = "layer_analysis/0";
    private static final String ZEROS = "layer_analysis/1";
    private static final String NAN = "layer_analysis/2";
    private static final String KEPT = "layer_analysis/3";
    private static final String DECADES = "signal_decay/0";
    private static final String SPECIAL = "signal_decay/1";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"networks", "analyses", "decades"})
    void answerFails(String mistake, Submission student, Set<String> expected) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Examined examined = Examined.by(LayerSection.SECTION, student, seed);

            assertThat(examined.failed()).as("%s, seed %d", mistake, seed).isEqualTo(expected);
            assertThat(examined.named())
                    .as("%s, seed %d", mistake, seed)
                    .isEqualTo(mistake.contains(" ") ? Set.of() : Set.of(mistake));
        }
    }

    @Test
    void sectionIsWorthTwentyPoints() {
        assertThat(LayerSection.SECTION.checks())
                .extracting(check -> check.points())
                .containsExactly(8, 8, 4);
    }

    static Stream<Arguments> networks() {
        DeepNetworks right = new PlainLayers.Builder();
        AtomicLong calls = new AtomicLong();
        return Stream.of(
                network("right everywhere, no mistake", right),
                network(
                        "sigmoid_output",
                        new PlainLayers.Builder() {
                            @Override
                            Activation output() {
                                return Activation.SIGMOID;
                            }
                        },
                        LAYERS),
                network(
                        "other_initialisation",
                        new PlainLayers.Builder() {
                            @Override
                            double deviation(Layer layer) {
                                return Math.sqrt(2.0 / layer.inputs());
                            }
                        },
                        LAYERS),
                network(
                        "float_network",
                        new PlainLayers.Builder() {
                            @Override
                            Precision precision() {
                                return Precision.FLOAT;
                            }
                        },
                        LAYERS),
                network(
                        "output_not_counted",
                        (d, w, n, s) -> right.network(d < 1 ? d : d + 1, w, n, s),
                        LAYERS),
                network(
                        "other_depth",
                        (d, w, n, s) -> right.network(d < 1 ? d : 9, w, n, s),
                        LAYERS),
                network(
                        "other_width",
                        (d, w, n, s) -> right.network(d, w < 1 ? w : 64, n, s),
                        LAYERS),
                network(
                        "other_activation",
                        (d, w, n, s) -> right.network(d, w, Nonlinearity.SIGMOID, s),
                        LAYERS),
                network("seed_ignored", (d, w, n, s) -> right.network(d, w, n, 42), SEEDED),
                network(
                        "not_seeded",
                        (d, w, n, s) -> right.network(d, w, n, calls.incrementAndGet()),
                        LAYERS,
                        SEEDED),
                network(
                        "every depth and width taken",
                        (d, w, n, s) -> right.network(Math.max(1, d), Math.max(1, w), n, s),
                        "any_depth_network/2"));
    }

    static Stream<Arguments> analyses() {
        return Stream.of(
                analysis(
                        "batch_sum",
                        p -> scaled(Analyses.right(p), p.targets().shape()[0]),
                        SIZES,
                        ZEROS),
                analysis("factor_two_missing", p -> scaled(Analyses.right(p), 0.5), SIZES, ZEROS),
                analysis(
                        "mean_output",
                        p -> Analyses.of(p.pass().gradientsOfMeanOutput()),
                        SIZES,
                        ZEROS,
                        NAN),
                analysis("biases_counted", LayerChecksTest::withBiases, SIZES, ZEROS, NAN, KEPT),
                changed("biases_in_norm", r -> norm(r, Math.hypot(r.norm(), r.biasNorm())), SIZES),
                changed("norm_of_weights_for_biases", r -> biasNorm(r, r.norm()), ZEROS),
                analysis("reversed_order", p -> reversed(Analyses.right(p)), SIZES, ZEROS),
                changed("squared_norm", r -> norm(r, r.norm() * r.norm()), SIZES),
                layers(
                        "root_mean_square",
                        (r, w) -> norm(r, r.norm() / Math.sqrt(w.size())),
                        SIZES),
                layers("signs_cancel", (r, w) -> magnitude(r, mean(w)), SIZES),
                layers(
                        "sample_deviation",
                        (r, w) ->
                                deviation(
                                        r, r.deviation() * Math.sqrt(w.size() / (w.size() - 1.0))),
                        SIZES),
                changed("variance", r -> deviation(r, r.deviation() * r.deviation()), SIZES),
                layers(
                        "mean_not_subtracted",
                        (r, w) -> deviation(r, r.norm() / Math.sqrt(w.size())),
                        SIZES),
                layers("small_is_zero", (r, w) -> zeroShare(r, below(w, 1e-8)), ZEROS),
                layers(
                        "zeros_not_divided",
                        (r, w) -> zeroShare(r, r.zeroShare() * w.size()),
                        ZEROS),
                changed("share_inverted", r -> zeroShare(r, 1 - r.zeroShare()), ZEROS, NAN),
                analysis("hard_coded", p -> List.of(), SIZES, ZEROS, NAN, KEPT),
                changed("a norm off by a millionth", r -> norm(r, r.norm() * (1 + 1e-6)), SIZES));
    }

    static Stream<Arguments> decades() {
        ToDoubleFunction<List<LayerAnalysis>> right = new PlainLayers.Analyst()::decades;
        return Stream.of(
                decades("natural_logarithm", l -> Math.log(first(l) / last(l)), DECADES),
                decades("inverted", l -> -right.applyAsDouble(l), DECADES, SPECIAL),
                decades("ratio_itself", l -> first(l) / last(l), DECADES, SPECIAL),
                decades(
                        "epsilon_added",
                        l -> Math.log10((first(l) + 1e-12) / (last(l) + 1e-12)),
                        DECADES,
                        SPECIAL),
                decades(
                        "zero_for_nothing",
                        l -> first(l) == 0 ? 0 : right.applyAsDouble(l),
                        SPECIAL),
                decades(
                        "other_component",
                        l ->
                                Math.log10(
                                        l.get(0).meanMagnitude()
                                                / l.get(l.size() - 1).meanMagnitude()),
                        DECADES,
                        SPECIAL),
                decades("per_layer", l -> right.applyAsDouble(l) / l.size(), DECADES),
                decades("sign_lost", l -> Math.abs(right.applyAsDouble(l)), DECADES, SPECIAL),
                decades("hard_coded", l -> -3, DECADES, SPECIAL));
    }

    @Test
    void argumentsThatAreChangedCostAPoint() {
        Submission careless =
                new ChangedArguments(student(new PlainLayers.Builder(), new PlainLayers.Analyst()));

        Examined examined = Examined.by(LayerSection.SECTION, careless, 1);

        assertThat(examined.failed()).containsExactly(KEPT);
        assertThat(examined.named()).containsExactly("mutated_input");
    }

    @Test
    void numbersThatStandForNanCostAPoint() {
        Submission student =
                student(
                        new PlainLayers.Builder(),
                        new PlainLayers.Analyst() {
                            @Override
                            public List<LayerAnalysis> analyze(
                                    Network network, Tensor input, Tensor targets) {
                                return super.analyze(network, input, targets).stream()
                                        .map(r -> Double.isNaN(r.norm()) ? nothing() : r)
                                        .toList();
                            }
                        });

        Examined examined = Examined.by(LayerSection.SECTION, student, 1);

        assertThat(examined.failed()).containsExactly(NAN);
        assertThat(examined.named()).containsExactly("non_finite_replaced");
    }

    @Test
    void analysisIsWorkedOutOnPaper() {
        assertThat(Analyses.layer(Tensor.vector(3, -4, 0, 1), Tensor.vector(5, 12)))
                .isEqualTo(new LayerAnalysis(Math.sqrt(26), 2, Math.sqrt(6.5), 0.25, 13));
    }

    private static LayerAnalysis nothing() {
        return new LayerAnalysis(0, 0, 0, 0, 0);
    }

    private static Arguments network(String mistake, DeepNetworks networks, String... failed) {
        return the(mistake, student(networks, new PlainLayers.Analyst()), failed);
    }

    private static Arguments analysis(
            String mistake, Function<Probe, List<LayerAnalysis>> analysis, String... failed) {
        GradientAnalyzer analyzer =
                new PlainLayers.Analyst() {
                    @Override
                    public List<LayerAnalysis> analyze(
                            Network network, Tensor input, Tensor targets) {
                        return analysis.apply(new Probe(network, input, targets));
                    }
                };
        return the(mistake, student(new PlainLayers.Builder(), analyzer), failed);
    }

    private static Arguments changed(
            String mistake, UnaryOperator<LayerAnalysis> change, String... failed) {
        return analysis(mistake, p -> Analyses.right(p).stream().map(change).toList(), failed);
    }

    /** Another analysis of a layer, from the right one and the weights' gradient. */
    @FunctionalInterface
    private interface Change {
        LayerAnalysis of(LayerAnalysis right, Tensor weights);
    }

    private static Arguments layers(String mistake, Change change, String... failed) {
        return analysis(
                mistake,
                p ->
                        Analyses.of(
                                p.gradients(),
                                (weights, biases) ->
                                        change.of(Analyses.layer(weights, biases), weights)),
                failed);
    }

    private static Arguments decades(
            String mistake, ToDoubleFunction<List<LayerAnalysis>> decades, String... failed) {
        GradientAnalyzer analyzer =
                new PlainLayers.Analyst() {
                    @Override
                    public double decades(List<LayerAnalysis> layers) {
                        return layers.isEmpty()
                                ? super.decades(layers)
                                : decades.applyAsDouble(layers);
                    }
                };
        return the(mistake, student(new PlainLayers.Builder(), analyzer), failed);
    }

    static Submission student(DeepNetworks networks, GradientAnalyzer analyzer) {
        return new PlainSubmission()
                .with(DeepNetworks.class, networks)
                .with(GradientAnalyzer.class, analyzer);
    }

    private static Arguments the(String mistake, Submission student, String... failed) {
        return Arguments.of(mistake, student, new TreeSet<>(List.of(failed)));
    }

    private static List<LayerAnalysis> scaled(List<LayerAnalysis> layers, double factor) {
        return layers.stream()
                .map(
                        r ->
                                new LayerAnalysis(
                                        r.norm() * factor,
                                        r.meanMagnitude() * factor,
                                        r.deviation() * factor,
                                        r.zeroShare(),
                                        r.biasNorm() * factor))
                .toList();
    }

    private static List<LayerAnalysis> withBiases(Probe probe) {
        Gradients gradients = probe.gradients();
        List<LayerAnalysis> layers = new ArrayList<>();
        for (int i = 0; i < gradients.weights().size(); i++) {
            Tensor none = Tensor.vector(0);
            layers.add(Analyses.layer(gradients.weights().get(i), none));
            layers.add(Analyses.layer(gradients.biases().get(i), none));
        }
        return layers;
    }

    private static List<LayerAnalysis> reversed(List<LayerAnalysis> layers) {
        List<LayerAnalysis> reversed = new ArrayList<>(layers);
        Collections.reverse(reversed);
        return reversed;
    }

    private static double mean(Tensor tensor) {
        return Arrays.stream(tensor.values()).average().orElseThrow();
    }

    private static double below(Tensor tensor, double small) {
        return Arrays.stream(tensor.values()).filter(v -> Math.abs(v) < small).count()
                / (double) tensor.size();
    }

    private static double first(List<LayerAnalysis> layers) {
        return layers.get(0).norm();
    }

    private static double last(List<LayerAnalysis> layers) {
        return layers.get(layers.size() - 1).norm();
    }

    private static LayerAnalysis norm(LayerAnalysis r, double norm) {
        return new LayerAnalysis(
                norm, r.meanMagnitude(), r.deviation(), r.zeroShare(), r.biasNorm());
    }

    private static LayerAnalysis magnitude(LayerAnalysis r, double magnitude) {
        return new LayerAnalysis(r.norm(), magnitude, r.deviation(), r.zeroShare(), r.biasNorm());
    }

    private static LayerAnalysis deviation(LayerAnalysis r, double deviation) {
        return new LayerAnalysis(
                r.norm(), r.meanMagnitude(), deviation, r.zeroShare(), r.biasNorm());
    }

    private static LayerAnalysis zeroShare(LayerAnalysis r, double share) {
        return new LayerAnalysis(r.norm(), r.meanMagnitude(), r.deviation(), share, r.biasNorm());
    }

    private static LayerAnalysis biasNorm(LayerAnalysis r, double norm) {
        return new LayerAnalysis(r.norm(), r.meanMagnitude(), r.deviation(), r.zeroShare(), norm);
    }
}
