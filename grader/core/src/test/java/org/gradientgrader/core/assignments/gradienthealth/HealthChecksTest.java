package org.gradientgrader.core.assignments.gradienthealth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.contract.gradienthealth.Band;
import org.gradientgrader.core.contract.gradienthealth.Conclusion;
import org.gradientgrader.core.contract.gradienthealth.DemoNetworks;
import org.gradientgrader.core.contract.gradienthealth.Finding;
import org.gradientgrader.core.contract.gradienthealth.GradientHealth;
import org.gradientgrader.core.contract.gradienthealth.HealthComparison;
import org.gradientgrader.core.contract.gradienthealth.HealthInterpretation;
import org.gradientgrader.core.contract.gradienthealth.HealthMonitor;
import org.gradientgrader.core.contract.gradienthealth.HealthScore;
import org.gradientgrader.core.contract.gradienthealth.NamedHealth;
import org.gradientgrader.core.contract.gradienthealth.Row;
import org.gradientgrader.core.contract.gradienthealth.Severity;
import org.gradientgrader.core.contract.gradienthealth.Thresholds;
import org.gradientgrader.core.expectations.Blueprint;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;
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
class HealthChecksTest {

    private static final int SEEDS = 3;

    @ParameterizedTest(name = "{0}")
    @MethodSource({"monitors", "interpretations", "scores", "comparisons", "demos"})
    void answerFails(String name, PlainStudent student, Set<String> expected) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            assertThat(failed(student, seed)).as("%s, seed %d", name, seed).isEqualTo(expected);
        }
    }

    @Test
    void pointsAddUpToAHundredAndEveryCheckHasAHint() {
        assertThat(GradientHealthLab.ASSIGNMENT.points()).isEqualTo(100);
        assertThat(GradientHealthLab.ASSIGNMENT.checks())
                .hasSize(11)
                .allSatisfy(check -> assertThat(check.hint()).isNotBlank());
    }

    @Test
    void vitalSignsAreWhatTheStudentMeasures() {
        HealthMonitor doubling =
                new PlainStudent.Monitor() {
                    @Override
                    public GradientHealth measure(List<Tensor> gradients, Thresholds thresholds) {
                        return super.measure(Clipping.scaled(gradients, 2), thresholds);
                    }
                };
        Figure right = vitalSigns(PlainStudent.right());
        Figure doubled = vitalSigns(PlainStudent.right().with(HealthMonitor.class, doubling));

        assertThat(right.series())
                .extracting(Series::name)
                .containsExactly(
                        "DemoNetworks.vanishing", "DemoNetworks.healthy", "DemoNetworks.exploding");
        assertThat(right.thresholds())
                .extracting(t -> t.value())
                .containsExactly(1e-6, 1e-4, 10.0, 100.0);
        for (int i = 0; i < 3; i++) {
            assertThat(doubled.series().get(i).values())
                    .isEqualTo(right.series().get(i).values().stream().map(v -> 2 * v).toList());
        }
    }

    @Test
    void portraitsHaveTheLecturesThresholds() {
        assertThat(DemoSection.SECTION.sitters())
                .hasSize(3)
                .allSatisfy(
                        sitter ->
                                assertThat(sitter.thresholds())
                                        .isEqualTo(HealthFigures.THRESHOLDS));
    }

    private static Figure vitalSigns(PlainStudent student) {
        return DemoSection.SECTION.exhibits().get(0).of(student, new Inputs(7));
    }

    static Stream<Arguments> monitors() {
        String once = "loss_gradients/0";
        String twice = "loss_gradients/1";
        String numbers = "gradient_health/0";
        String counts = "gradient_health/1";
        String broken = "gradient_health/2";
        return Stream.of(
                the("right", PlainStudent.right()),
                the("off by 1e-8", gradients(g -> Clipping.scaled(g, 1 + 1e-8)), once),
                the("zeros", gradients(g -> Clipping.scaled(g, 0)), once, twice),
                the("one layer short", gradients(g -> g.subList(1, g.size())), once),
                the(
                        "an infinity for a weight",
                        gradients(g -> Clipping.scaled(g, Double.POSITIVE_INFINITY)),
                        once,
                        twice),
                the("mean off", health(h -> changed(h, h.mean() * (1 + 1e-8), 0)), numbers, broken),
                the("one more weak layer", health(h -> changed(h, h.mean(), 1)), counts, broken),
                the(
                        "empty list taken",
                        PlainStudent.right()
                                .with(
                                        HealthMonitor.class,
                                        new PlainStudent.Monitor() {
                                            @Override
                                            public GradientHealth measure(
                                                    List<Tensor> gradients, Thresholds t) {
                                                return VitalSigns.of(gradients, t);
                                            }
                                        }),
                        "gradient_health/3"));
    }

    static Stream<Arguments> interpretations() {
        String severities = "health_findings/0";
        String advice = "health_findings/1";
        String monotone = "health_monotone/0";
        String nonFinite = "health_monotone/1";
        return Stream.of(
                the(
                        "always critical",
                        findings(f -> with(f, Severity.CRITICAL)),
                        severities,
                        advice,
                        monotone,
                        nonFinite),
                the(
                        "always good",
                        findings(f -> with(f, Severity.GOOD)),
                        severities,
                        advice,
                        monotone,
                        nonFinite),
                the(
                        "no advice",
                        findings(f -> new Finding(f.symptom(), f.severity(), List.of())),
                        advice),
                the(
                        "NaN is good",
                        PlainStudent.right()
                                .with(HealthInterpretation.class, Diagnosis::findingsByComparison),
                        advice,
                        monotone,
                        nonFinite),
                the(
                        "nothing found",
                        PlainStudent.right().with(HealthInterpretation.class, (h, t) -> List.of()),
                        severities,
                        advice,
                        monotone,
                        nonFinite));
    }

    static Stream<Arguments> scores() {
        return Stream.of(
                the(
                        "always 8",
                        PlainStudent.right().with(HealthScore.class, scoring((score, health) -> 8)),
                        "health_score/0",
                        "health_score/1"),
                the(
                        "always 0",
                        PlainStudent.right().with(HealthScore.class, scoring((score, health) -> 0)),
                        "health_score/0",
                        "health_score/1"),
                the(
                        "a point for NaN",
                        PlainStudent.right()
                                .with(
                                        HealthScore.class,
                                        scoring((s, h) -> h.nonFinite() > 0 ? 1 : s)),
                        "health_score/1"),
                the(
                        "another word for 5, and 9 taken",
                        PlainStudent.right()
                                .with(
                                        HealthScore.class,
                                        new PlainStudent.Scoring() {
                                            @Override
                                            public Band band(int score) {
                                                return score == 5
                                                        ? Band.POOR
                                                        : Diagnosis.band(score);
                                            }
                                        }),
                        "health_band/0",
                        "health_band/1"));
    }

    static Stream<Arguments> comparisons() {
        return Stream.of(
                the("no rows", rows(r -> List.of()), "health_comparison/0", "health_comparison/1"),
                the(
                        "nothing ideal",
                        rows(
                                r ->
                                        r.stream()
                                                .map(
                                                        row ->
                                                                new Row(
                                                                        row.metric(),
                                                                        row.values(),
                                                                        row.ideal().stream()
                                                                                .map(i -> false)
                                                                                .toList()))
                                                .toList()),
                        "health_comparison/1"),
                the(
                        "in the order given",
                        conclusions(
                                (networks, t) ->
                                        networks.stream()
                                                .map(n -> SideBySide.conclusion(n, t))
                                                .toList()),
                        "comparison_conclusions/1"),
                the(
                        "no symptoms",
                        conclusions(
                                (networks, t) ->
                                        SideBySide.conclusions(networks, t).stream()
                                                .map(HealthChecksTest::withoutSymptoms)
                                                .toList()),
                        "comparison_conclusions/0",
                        "comparison_conclusions/1"));
    }

    static Stream<Arguments> demos() {
        AtomicLong seeds = new AtomicLong(1);
        return Stream.of(
                the(
                        "the lecture's four sigmoids",
                        vanishing(() -> net(4, Activation.SIGMOID, Blueprint::xavier)),
                        "vanishing_demo/0",
                        "vanishing_demo/1"),
                the(
                        "sigmoid on the output",
                        vanishing(
                                () ->
                                        PlainStudent.network(
                                                15,
                                                Activation.SIGMOID,
                                                Activation.SIGMOID,
                                                Blueprint::xavier,
                                                1)),
                        "vanishing_demo/0",
                        "vanishing_demo/1"),
                the(
                        "large weights",
                        vanishing(() -> net(15, Activation.SIGMOID, layer -> 2)),
                        "vanishing_demo/0",
                        "vanishing_demo/1"),
                the(
                        "another network each time",
                        vanishing(
                                () ->
                                        PlainStudent.network(
                                                15,
                                                Activation.SIGMOID,
                                                Blueprint::xavier,
                                                seeds.getAndIncrement())),
                        "vanishing_demo/0"),
                the(
                        "single precision",
                        vanishing(
                                () ->
                                        new Network(
                                                net(15, Activation.SIGMOID, Blueprint::xavier)
                                                        .layers(),
                                                Precision.FLOAT)),
                        "vanishing_demo/0"));
    }

    private static Network net(
            int layers, Activation activation, ToDoubleFunction<Layer> deviation) {
        return PlainStudent.network(layers, activation, deviation, 1);
    }

    private static PlainStudent vanishing(Supplier<Network> network) {
        DemoNetworks right = PlainStudent.right().get(DemoNetworks.class);
        return PlainStudent.right()
                .with(
                        DemoNetworks.class,
                        new PlainStudent.Demos(network, right::healthy, right::exploding));
    }

    private static PlainStudent gradients(UnaryOperator<List<Tensor>> change) {
        return PlainStudent.right()
                .with(
                        HealthMonitor.class,
                        new PlainStudent.Monitor() {
                            @Override
                            public List<Tensor> weightGradients(
                                    Network network, Tensor input, Tensor targets) {
                                return change.apply(super.weightGradients(network, input, targets));
                            }
                        });
    }

    private static PlainStudent health(UnaryOperator<GradientHealth> change) {
        return PlainStudent.right()
                .with(
                        HealthMonitor.class,
                        new PlainStudent.Monitor() {
                            @Override
                            public GradientHealth measure(
                                    List<Tensor> gradients, Thresholds thresholds) {
                                return change.apply(super.measure(gradients, thresholds));
                            }
                        });
    }

    private static GradientHealth changed(GradientHealth h, double mean, int moreWeak) {
        return new GradientHealth(
                h.norms(),
                h.min(),
                h.max(),
                Double.isFinite(mean) ? mean : 7,
                h.std(),
                h.globalNorm(),
                h.range(),
                h.vanished(),
                h.weak() + moreWeak,
                h.nonFinite());
    }

    private static PlainStudent findings(UnaryOperator<Finding> change) {
        return PlainStudent.right()
                .with(
                        HealthInterpretation.class,
                        (health, thresholds) ->
                                Diagnosis.findings(health, thresholds).stream()
                                        .map(change)
                                        .toList());
    }

    private static Finding with(Finding finding, Severity severity) {
        return new Finding(finding.symptom(), severity, finding.recommendations());
    }

    /** Points by the right ones and the patient. */
    @FunctionalInterface
    private interface Points {
        int of(int right, GradientHealth health);
    }

    private static HealthScore scoring(Points points) {
        return new PlainStudent.Scoring() {
            @Override
            public int score(GradientHealth health, Thresholds thresholds) {
                return points.of(super.score(health, thresholds), health);
            }
        };
    }

    private static PlainStudent rows(UnaryOperator<List<Row>> change) {
        return PlainStudent.right()
                .with(
                        HealthComparison.class,
                        new PlainStudent.Comparing() {
                            @Override
                            public List<Row> rows(List<NamedHealth> networks) {
                                return change.apply(super.rows(networks));
                            }
                        });
    }

    /** Another way to conclude. */
    @FunctionalInterface
    private interface Concluding {
        List<Conclusion> of(List<NamedHealth> networks, Thresholds thresholds);
    }

    private static PlainStudent conclusions(Concluding concluding) {
        return PlainStudent.right()
                .with(
                        HealthComparison.class,
                        new PlainStudent.Comparing() {
                            @Override
                            public List<Conclusion> conclusions(
                                    List<NamedHealth> networks, Thresholds thresholds) {
                                return concluding.of(networks, thresholds);
                            }
                        });
    }

    private static Conclusion withoutSymptoms(Conclusion conclusion) {
        return new Conclusion(conclusion.name(), conclusion.score(), conclusion.band(), List.of());
    }

    private static Arguments the(String name, PlainStudent student, String... failed) {
        return Arguments.of(name, student, new TreeSet<>(List.of(failed)));
    }

    private static Set<String> failed(PlainStudent student, long seed) {
        Set<String> failed = new TreeSet<>();
        for (Check check : GradientHealthLab.ASSIGNMENT.checks()) {
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
