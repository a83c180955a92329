package org.gradientgrader.core.assignments.gradientclinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.PlainSubmission;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientclinic.ChainRule;
import org.gradientgrader.core.contract.gradientclinic.Nonlinearity;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.rubric.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which criteria an answer fails, each named by its check and its place in it, and why. */
class ChainChecksTest {

    private static final int SEEDS = 20;
    private static final String SIGNAL = "chain_signal/0";
    private static final String SPECIAL = "chain_signal/1";
    private static final String BOUND = "chain_bound/0";
    private static final String EDGES = "chain_bound/1";
    private static final String DEPTH = "chain_depth/0";
    private static final String NEVER = "chain_depth/1";

    private static final ChainRule TAKING_ANYTHING =
            new PlainChain() {
                @Override
                public List<Double> returningSignal(List<Double> slopes, List<Double> weights) {
                    int layers = Math.min(slopes.size(), weights.size());
                    return super.returningSignal(
                            slopes.subList(0, layers), weights.subList(0, layers));
                }
            };

    @ParameterizedTest(name = "{0}")
    @MethodSource({"signals", "bounds", "depths"})
    void answerFails(String name, ChainRule chain, String mistake, Set<String> expected) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Examined examined = Examined.by(ChainSection.SECTION, submission(chain), seed);

            assertThat(examined.failed()).as("%s, seed %d", name, seed).isEqualTo(expected);
            assertThat(examined.named())
                    .as("%s, seed %d", name, seed)
                    .isEqualTo(mistake.isEmpty() ? Set.of() : Set.of(mistake));
        }
    }

    @Test
    void sectionIsWorthElevenPoints() {
        assertThat(ChainSection.SECTION.checks())
                .extracting(check -> check.points())
                .containsExactly(5, 3, 3);
    }

    static Stream<Arguments> signals() {
        return Stream.of(
                the("right", new PlainChain(), ""),
                signal("weights forgotten", c -> (s, w) -> c.apply(s, ones(w)), SIGNAL, SPECIAL),
                signal("slopes forgotten", c -> (s, w) -> c.apply(ones(s), w), SIGNAL, SPECIAL),
                signal("reversed order", c -> (s, w) -> reversed(c.apply(s, w)), SIGNAL, SPECIAL),
                signal(
                        "from the input",
                        c -> (s, w) -> reversed(c.apply(reversed(s), reversed(w))),
                        SIGNAL,
                        SPECIAL),
                signal("gradient by output", c -> (s, w) -> behind(c.apply(s, w)), SIGNAL, SPECIAL),
                signal(
                        "own weight missing",
                        c ->
                                (s, w) -> {
                                    List<Double> behind = behind(c.apply(s, w));
                                    return each(s.size(), i -> s.get(i) * behind.get(i));
                                },
                        SIGNAL,
                        SPECIAL),
                signal(
                        "own factors only",
                        c -> (s, w) -> each(s.size(), i -> s.get(i) * w.get(i)),
                        SIGNAL,
                        SPECIAL),
                signal("non finite replaced", c -> (s, w) -> finite(c.apply(s, w)), SPECIAL),
                the(
                        "one short",
                        signal(c -> (s, w) -> skipped(c.apply(s, w))),
                        "",
                        SIGNAL,
                        SPECIAL),
                the("unequal lengths taken", TAKING_ANYTHING, "", "chain_signal/2"));
    }

    static Stream<Arguments> bounds() {
        return Stream.of(
                bound("quarter for all", (n, w, l) -> Math.pow(w / 4, l), BOUND),
                bound("sigmoid as steep", (n, w, l) -> Math.pow(w, l), BOUND, EDGES),
                bound(
                        "nine tenths",
                        (n, w, l) -> Math.pow(n == Nonlinearity.RELU ? 0.9 : 1, l) * right(n, w, l),
                        BOUND),
                bound("weights ignored", (n, w, l) -> right(n, 1, l), BOUND, EDGES),
                bound("weights once", (n, w, l) -> right(n, 1, l) * w, BOUND, EDGES),
                bound("added up", (n, w, l) -> right(n, 1, 1) * w * l, BOUND, EDGES),
                bound("one layer off", (n, w, l) -> right(n, w, l + 1), BOUND, EDGES),
                bound("never above one", (n, w, l) -> Math.min(1, right(n, w, l)), BOUND),
                bound("hard coded", (n, w, l) -> 0.7, BOUND, EDGES));
    }

    static Stream<Arguments> depths() {
        return Stream.of(
                depth("boundary included", (f, l) -> f >= 1 ? 0 : upTo(f, l), DEPTH),
                depth("one short", (f, l) -> Math.max(0, below(f, l) - 1), DEPTH),
                depth("one too many", (f, l) -> f >= 1 ? 0 : below(f, l) + 1, DEPTH),
                depth("never is a number", (f, l) -> f >= 1 ? -1 : below(f, l), NEVER),
                depth(
                        "never is a number",
                        (f, l) -> f >= 1 ? (int) Math.ceil(Math.log(l) / Math.log(f)) : below(f, l),
                        NEVER),
                depth("limit ignored", (f, l) -> below(f, 0.01), DEPTH),
                depth("hard coded", (f, l) -> 4, DEPTH, NEVER));
    }

    @Test
    void signalIsWorkedOutOnPaper() {
        assertThat(new SignalMistake.Chain(List.of(2.0, 3.0), List.of(5.0, 7.0)).right())
                .containsExactly(210.0, 21.0);
    }

    @Test
    void figureShowsTheStudentsBoundsBesideWhatWideNetworksLeave() {
        ChainRule blind =
                new PlainChain() {
                    @Override
                    public double bound(Nonlinearity nonlinearity, double weightNorm, int layers) {
                        return 7;
                    }
                };

        Figure figure = ChainFigure.EXHIBIT.of(submission(blind), new Inputs(1));

        assertThat(figure.series())
                .extracting(series -> series.name())
                .containsExactly(
                        "sigmoid and tanh and ReLU: bound",
                        "sigmoid: wide network",
                        "tanh: wide network",
                        "ReLU: wide network");
        assertThat(figure.series().get(0).values()).hasSize(10).containsOnly(7.0);
    }

    @Test
    void boundsOfTanhAndReluAreOneLine() {
        Figure figure = ChainFigure.EXHIBIT.of(submission(new PlainChain()), new Inputs(1));

        assertThat(figure.series())
                .extracting(series -> series.name())
                .startsWith("sigmoid: bound", "tanh and ReLU: bound");
    }

    @Test
    void wideNetworksOfReluHalveTheMeanSquareInEachLayer() {
        List<Double> left =
                ChainFigure.EXHIBIT
                        .of(submission(new PlainChain()), new Inputs(1))
                        .series()
                        .get(4)
                        .values();

        for (int depth = 1; depth <= left.size(); depth++) {
            assertThat(left.get(depth - 1)).isCloseTo(Math.pow(0.5, depth / 2.0), within(1e-9));
        }
    }

    private static Submission submission(ChainRule chain) {
        return new PlainSubmission().with(ChainRule.class, chain);
    }

    private static Arguments signal(
            String mistake, UnaryOperator<BinaryOperator<List<Double>>> change, String... failed) {
        return the(mistake, signal(change), id(mistake), failed);
    }

    private static ChainRule signal(UnaryOperator<BinaryOperator<List<Double>>> change) {
        return new PlainChain() {
            @Override
            public List<Double> returningSignal(List<Double> slopes, List<Double> weights) {
                return slopes.size() == weights.size()
                        ? change.apply(super::returningSignal).apply(slopes, weights)
                        : super.returningSignal(slopes, weights);
            }
        };
    }

    /** Another bound. */
    @FunctionalInterface
    private interface Bounding {
        double of(Nonlinearity nonlinearity, double weightNorm, int layers);
    }

    private static double right(Nonlinearity nonlinearity, double weightNorm, int layers) {
        return new PlainChain().bound(nonlinearity, weightNorm, layers);
    }

    private static Arguments bound(String mistake, Bounding bounding, String... failed) {
        ChainRule chain =
                new PlainChain() {
                    @Override
                    public double bound(Nonlinearity nonlinearity, double weightNorm, int layers) {
                        return bounding.of(nonlinearity, weightNorm, layers);
                    }
                };
        return the(mistake, chain, id(mistake), failed);
    }

    /** Another depth. */
    @FunctionalInterface
    private interface Deepening {
        int of(double factor, double limit);
    }

    private static int below(double factor, double limit) {
        return new PlainChain().depthBelow(factor, limit);
    }

    private static int upTo(double factor, double limit) {
        int layers = 0;
        while (Math.pow(factor, layers) > limit) {
            layers++;
        }
        return layers;
    }

    private static Arguments depth(String mistake, Deepening deepening, String... failed) {
        ChainRule chain =
                new PlainChain() {
                    @Override
                    public int depthBelow(double factor, double limit) {
                        return deepening.of(factor, limit);
                    }
                };
        return the(mistake, chain, id(mistake), failed);
    }

    private static Arguments the(String name, ChainRule chain, String mistake, String... failed) {
        return Arguments.of(name, chain, mistake, new TreeSet<>(List.of(failed)));
    }

    private static String id(String mistake) {
        return mistake.replace(' ', '_');
    }

    private static List<Double> ones(List<Double> factors) {
        return Collections.nCopies(factors.size(), 1.0);
    }

    private static List<Double> reversed(List<Double> list) {
        return each(list.size(), i -> list.get(list.size() - 1 - i));
    }

    /** Returns the gradients by the outputs, given those by the inputs. */
    private static List<Double> behind(List<Double> signal) {
        return each(signal.size(), i -> i + 1 < signal.size() ? signal.get(i + 1) : 1);
    }

    private static List<Double> skipped(List<Double> list) {
        return list.isEmpty() ? List.of(1.0) : list.subList(1, list.size());
    }

    private static List<Double> finite(List<Double> list) {
        return each(list.size(), i -> Double.isFinite(list.get(i)) ? list.get(i) : 0);
    }

    private static List<Double> each(int count, IntToDoubleFunction value) {
        return IntStream.range(0, count).mapToDouble(value).boxed().toList();
    }
}
