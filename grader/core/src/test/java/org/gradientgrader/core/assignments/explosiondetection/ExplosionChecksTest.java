package org.gradientgrader.core.assignments.explosiondetection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.explosiondetection.CheckMistake.Look;
import org.gradientgrader.core.assignments.explosiondetection.RiskMistake.Risk;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.contract.explosiondetection.AdaptiveClipping;
import org.gradientgrader.core.contract.explosiondetection.Assessment;
import org.gradientgrader.core.contract.explosiondetection.Clipped;
import org.gradientgrader.core.contract.explosiondetection.DemoNetworks;
import org.gradientgrader.core.contract.explosiondetection.ExplosionCheck;
import org.gradientgrader.core.contract.explosiondetection.ExplosionStatistics;
import org.gradientgrader.core.contract.explosiondetection.Observation;
import org.gradientgrader.core.contract.explosiondetection.Pattern;
import org.gradientgrader.core.contract.explosiondetection.RiskAssessment;
import org.gradientgrader.core.contract.explosiondetection.RiskLevel;
import org.gradientgrader.core.contract.explosiondetection.Summary;
import org.gradientgrader.core.contract.explosiondetection.TrainingReport;
import org.gradientgrader.core.contract.explosiondetection.TrainingWatch;
import org.gradientgrader.core.contract.explosiondetection.Trend;
import org.gradientgrader.core.model.Misconception;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which criteria an answer fails, each named by its check and its place in it. */
class ExplosionChecksTest {

    private static final int SEEDS = 3;

    @ParameterizedTest(name = "{0}")
    @MethodSource({"checks", "statistics", "risks", "trainings", "clippings", "demos"})
    void answerFails(String name, PlainStudent student, Set<String> expected) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            assertThat(failed(student, seed)).as("%s, seed %d", name, seed).isEqualTo(expected);
        }
    }

    @Test
    void pointsAddUpToAHundredAndEveryCheckHasAHint() {
        assertThat(ExplosionDetectionLab.ASSIGNMENT.points()).isEqualTo(100);
        assertThat(ExplosionDetectionLab.ASSIGNMENT.checks())
                .hasSize(13)
                .allSatisfy(check -> assertThat(check.hint()).isNotBlank());
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("mistakes")
    void mistakeIsNamed(PlainStudent student, String criterion, String mistake) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            assertThat(named(student, criterion, seed))
                    .as("%s, seed %d", criterion, seed)
                    .contains(mistake);
        }
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        observing(o -> with(o, o.severity() > 1)),
                        "explosion_check/2",
                        "nan_unnoticed"),
                Arguments.of(
                        observing(o -> with(o, o.severity() >= 1)),
                        "explosion_check/0",
                        "boundary_included"),
                Arguments.of(
                        summarising((n, t, w) -> Explosions.summary(n, t, n.size())),
                        "explosion_statistics/1",
                        "window_ignored"),
                Arguments.of(
                        summarising((n, t, w) -> Explosions.summary(n, Math.nextDown(t), w)),
                        "explosion_statistics/0",
                        "boundary_included"),
                Arguments.of(
                        PlainStudent.right()
                                .with(
                                        RiskAssessment.class,
                                        (s, p) -> new Risk(s, Risk.LECTURE_PROGRAM).right()),
                        "risk_level/0",
                        "profile_fixed"),
                Arguments.of(
                        watchingBy((n, l, t) -> Explosions.report(n, ones(n), t)),
                        "training_watch/1",
                        "loss_ignored"),
                Arguments.of(
                        following(
                                (n, t) -> {
                                    double factor = n.get(n.size() - 1) / n.get(0);
                                    return new Pattern(factor, Explosions.trend(factor, t));
                                }),
                        "growth_pattern/0",
                        "root_missing"),
                Arguments.of(
                        clipping(
                                new PlainStudent.Brakes() {
                                    @Override
                                    public List<Tensor> byValue(List<Tensor> g, double bound) {
                                        return g.stream()
                                                .map(tensor -> cutOffAbove(tensor, bound))
                                                .toList();
                                    }
                                }),
                        "value_clipping/0",
                        "only_above"),
                Arguments.of(
                        clipping(
                                new PlainStudent.Brakes() {
                                    @Override
                                    public List<Tensor> byUnit(
                                            List<Tensor> gradients,
                                            List<Tensor> weights,
                                            double lambda,
                                            double epsilon) {
                                        return super.byUnit(gradients, weights, lambda, 1e-300);
                                    }
                                }),
                        "unit_clipping/0",
                        "epsilon_missing"),
                Arguments.of(high(() -> sigmoidOutput()), "high_risk_demo/0", "sigmoid_output"),
                Arguments.of(clipping(new AfterIsBefore()), "norm_clipping/0", "after_is_before"),
                Arguments.of(clipping(new Capped()), "auto_clipping/0", "cap_only"));
    }

    static Stream<Arguments> checks() {
        return Stream.of(
                the("right", PlainStudent.right()),
                the(
                        "always exploded",
                        observing(o -> with(o, true)),
                        "explosion_check/0",
                        "explosion_check/1"),
                the(
                        "never exploded",
                        observing(o -> with(o, false)),
                        "explosion_check/0",
                        "explosion_check/1",
                        "explosion_check/2"),
                the(
                        "NaN unnoticed",
                        observing(o -> with(o, o.severity() > 1)),
                        "explosion_check/2"),
                the(
                        "everything taken",
                        PlainStudent.right()
                                .with(ExplosionCheck.class, (g, t) -> new Look(g, t).right()),
                        "explosion_check/3"));
    }

    static Stream<Arguments> statistics() {
        String all = "explosion_statistics/0";
        String window = "explosion_statistics/1";
        String broken = "explosion_statistics/2";
        return Stream.of(
                the(
                        "the whole for the window",
                        summarising(
                                (norms, t, w) ->
                                        new Summary(
                                                Explosions.lifetime(norms, t),
                                                Explosions.recent(norms, t))),
                        window,
                        broken),
                the(
                        "the window for the whole",
                        summarising((norms, t, w) -> Explosions.summary(latest(norms, w), t, w)),
                        all,
                        broken));
    }

    private static List<Double> latest(List<Double> norms, int window) {
        return norms.subList(Math.max(0, norms.size() - window), norms.size());
    }

    static Stream<Arguments> risks() {
        return Stream.of(
                the(
                        "always critical",
                        assessing(a -> new Assessment(RiskLevel.CRITICAL, a.remedies())),
                        "risk_level/0",
                        "risk_level/1",
                        "risk_remedies/0"),
                the(
                        "always low",
                        assessing(a -> new Assessment(RiskLevel.LOW, a.remedies())),
                        "risk_level/0",
                        "risk_level/1",
                        "risk_remedies/0"),
                the(
                        "no remedies",
                        assessing(a -> new Assessment(a.level(), List.of())),
                        "risk_remedies/0"));
    }

    static Stream<Arguments> trainings() {
        return Stream.of(
                the(
                        "no events",
                        watching(
                                r ->
                                        new TrainingReport(
                                                List.of(),
                                                r.epochs(),
                                                r.firstEvent(),
                                                r.firstNonFinite())),
                        "training_watch/0",
                        "training_watch/1"),
                the(
                        "the break unnoticed",
                        watching(
                                r ->
                                        new TrainingReport(
                                                r.events(), r.epochs(), r.firstEvent(), -1)),
                        "training_watch/1"),
                the(
                        "always steady",
                        following(p -> new Pattern(p.growth(), Trend.STEADY)),
                        "growth_pattern/0",
                        "growth_pattern/1"),
                the(
                        "off by 1e-8",
                        following(p -> new Pattern(p.growth() * (1 + 1e-8), p.trend())),
                        "growth_pattern/0",
                        "growth_pattern/1"));
    }

    static Stream<Arguments> clippings() {
        return Stream.of(
                the(
                        "norm after not computed",
                        clipping(new AfterIsBefore()),
                        "norm_clipping/0",
                        "norm_clipping/1"),
                the(
                        "off by 1e-8",
                        clipping(new Imprecise()),
                        "unit_clipping/0",
                        "unit_clipping/1",
                        "value_clipping/0",
                        "value_clipping/1",
                        "value_clipping/2"),
                the(
                        "always the cap",
                        clipping(new Capped()),
                        "auto_clipping/0",
                        "auto_clipping/1",
                        "auto_clipping/2"));
    }

    static Stream<Arguments> demos() {
        AtomicLong seeds = new AtomicLong(1);
        return Stream.of(
                the(
                        "a sigmoid on the output, as in the lecture",
                        high(() -> sigmoidOutput()),
                        "high_risk_demo/0",
                        "high_risk_demo/1"),
                the(
                        "small weights",
                        high(() -> net(layer -> 0.01, 1)),
                        "high_risk_demo/0",
                        "high_risk_demo/1"),
                the(
                        "another network each time",
                        high(() -> net(layer -> 3, seeds.getAndIncrement())),
                        "high_risk_demo/0"),
                the(
                        "single precision",
                        high(() -> new Network(net(layer -> 3, 1).layers(), Precision.FLOAT)),
                        "high_risk_demo/0"));
    }

    private static Network sigmoidOutput() {
        return PlainStudent.network(4, 128, Activation.IDENTITY, Activation.SIGMOID, layer -> 3, 1);
    }

    private static Network net(ToDoubleFunction<Layer> deviation, long seed) {
        return PlainStudent.network(4, 128, Activation.IDENTITY, deviation, seed);
    }

    private static PlainStudent high(Supplier<Network> network) {
        DemoNetworks right = PlainStudent.right().get(DemoNetworks.class);
        return PlainStudent.right()
                .with(
                        DemoNetworks.class,
                        new PlainStudent.Demos(network, right::moderateRisk, right::lowRisk));
    }

    private static Observation with(Observation o, boolean exploded) {
        return new Observation(o.globalNorm(), o.largestNorm(), o.severity(), exploded);
    }

    private static PlainStudent observing(UnaryOperator<Observation> change) {
        ExplosionCheck right = PlainStudent.right().get(ExplosionCheck.class);
        return PlainStudent.right()
                .with(ExplosionCheck.class, (g, t) -> change.apply(right.check(g, t)));
    }

    private static PlainStudent summarising(ExplosionStatistics statistics) {
        ExplosionStatistics right = PlainStudent.right().get(ExplosionStatistics.class);
        return PlainStudent.right()
                .with(
                        ExplosionStatistics.class,
                        (norms, threshold, window) -> {
                            right.summarise(norms, threshold, window); // refuses what it must
                            return statistics.summarise(norms, threshold, window);
                        });
    }

    private static PlainStudent assessing(UnaryOperator<Assessment> change) {
        RiskAssessment right = PlainStudent.right().get(RiskAssessment.class);
        return PlainStudent.right()
                .with(RiskAssessment.class, (s, p) -> change.apply(right.assess(s, p)));
    }

    private static PlainStudent watching(UnaryOperator<TrainingReport> change) {
        return PlainStudent.right()
                .with(
                        TrainingWatch.class,
                        new PlainStudent.Watching() {
                            @Override
                            public TrainingReport watch(
                                    List<Double> norms, List<Double> losses, double threshold) {
                                return change.apply(super.watch(norms, losses, threshold));
                            }
                        });
    }

    private static PlainStudent watchingBy(Watch watch) {
        return PlainStudent.right()
                .with(
                        TrainingWatch.class,
                        new PlainStudent.Watching() {
                            @Override
                            public TrainingReport watch(
                                    List<Double> norms, List<Double> losses, double threshold) {
                                return watch.of(norms, losses, threshold);
                            }
                        });
    }

    private static List<Double> ones(List<Double> norms) {
        return norms.stream().map(norm -> 1.0).toList();
    }

    /** Another way to watch. */
    @FunctionalInterface
    private interface Watch {
        TrainingReport of(List<Double> norms, List<Double> losses, double threshold);
    }

    private static PlainStudent following(UnaryOperator<Pattern> change) {
        return PlainStudent.right()
                .with(
                        TrainingWatch.class,
                        new PlainStudent.Watching() {
                            @Override
                            public Pattern pattern(List<Double> norms, double tolerance) {
                                return change.apply(super.pattern(norms, tolerance));
                            }
                        });
    }

    /** Another way to follow norms. */
    @FunctionalInterface
    private interface Following {
        Pattern of(List<Double> norms, double tolerance);
    }

    private static PlainStudent following(Following following) {
        return PlainStudent.right()
                .with(
                        TrainingWatch.class,
                        new PlainStudent.Watching() {
                            @Override
                            public Pattern pattern(List<Double> norms, double tolerance) {
                                return following.of(norms, tolerance);
                            }
                        });
    }

    private static Tensor cutOffAbove(Tensor tensor, double bound) {
        return new Tensor(
                tensor.shape(),
                Arrays.stream(tensor.values()).map(v -> Math.min(bound, v)).toArray());
    }

    private static PlainStudent clipping(AdaptiveClipping clipping) {
        return PlainStudent.right().with(AdaptiveClipping.class, clipping);
    }

    private static final class AfterIsBefore extends PlainStudent.Brakes {

        @Override
        public Clipped byGlobalNorm(List<Tensor> gradients, double maxNorm) {
            Clipped right = super.byGlobalNorm(gradients, maxNorm);
            return new Clipped(right.gradients(), right.before(), right.before(), right.clipped());
        }
    }

    private static final class Imprecise extends PlainStudent.Brakes {

        @Override
        public List<Tensor> byValue(List<Tensor> gradients, double bound) {
            return Clipping.scaled(super.byValue(gradients, bound), 1 + 1e-8);
        }

        @Override
        public List<Tensor> byUnit(
                List<Tensor> gradients, List<Tensor> weights, double lambda, double epsilon) {
            return Clipping.scaled(super.byUnit(gradients, weights, lambda, epsilon), 1 + 1e-8);
        }
    }

    private static final class Capped extends PlainStudent.Brakes {

        @Override
        public double autoClipNorm(List<Double> history, double percentile, double cap) {
            return cap;
        }
    }

    private static Arguments the(String name, PlainStudent student, String... failed) {
        return Arguments.of(name, student, new TreeSet<>(List.of(failed)));
    }

    private static Optional<String> named(PlainStudent student, String criterion, long seed) {
        String[] place = criterion.split("/");
        Check check =
                ExplosionDetectionLab.ASSIGNMENT.checks().stream()
                        .filter(c -> c.id().equals(place[0]))
                        .findFirst()
                        .orElseThrow();
        try {
            check.criteria()
                    .get(Integer.parseInt(place[1]))
                    .examination()
                    .examine(student, new Inputs(seed));
            return Optional.empty();
        } catch (Rejection e) {
            return e.feedback().misconception().map(Misconception::id);
        }
    }

    private static Set<String> failed(PlainStudent student, long seed) {
        Set<String> failed = new TreeSet<>();
        for (Check check : ExplosionDetectionLab.ASSIGNMENT.checks()) {
            for (int i = 0; i < check.criteria().size(); i++) {
                try {
                    check.criteria().get(i).examination().examine(student, new Inputs(seed));
                } catch (Rejection | NoAnswer e) {
                    failed.add(check.id() + "/" + i);
                }
            }
        }
        return failed;
    }
}
