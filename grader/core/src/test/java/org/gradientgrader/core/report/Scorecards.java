package org.gradientgrader.core.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Condition;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Diagnosis;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Location;
import org.gradientgrader.core.model.Misconception;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Portrait;
import org.gradientgrader.core.model.Provenance;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.model.SectionResult;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.model.Timing;
import org.junit.jupiter.params.provider.Arguments;

/** Scorecards of all kinds to report. */
public final class Scorecards {

    private static final String FOLDER = "exercises/src/main/java/gradientflow";

    static final Provenance PROVENANCE =
            new Provenance(
                    "0.1.0",
                    "3f9a6c0e5b7d4821a1c2e3f405162738495a6b7c8d9eafb0c1d2e3f405162738",
                    "b7e23ec29af22b0b4e41da31e868d57226121c84f9d2c7e2a0c3a3f1d5b6e788",
                    "public:42",
                    "bubblewrap, no network",
                    "17.0.15",
                    "1.0.0-M2.1");

    static final Timing TIMING =
            new Timing(Instant.parse("2026-03-14T15:09:26Z"), Duration.ofMillis(12_345));

    private static final List<Portrait> SIGMOID =
            List.of(
                    portrait(
                            "SigmoidNetwork",
                            List.of(2.31e-5, 4.6e-4, 5.12e-3, 3.9e-2, 2.44e-1, 2.31),
                            List.of(9.1e-6, 2.2e-4, 2.5e-3, 1.96e-2, 1.23e-1, 1.0)));
    private static final List<Portrait> TANH =
            List.of(
                    portrait(
                            "TanhNetwork",
                            List.of(.0421, .0398, .0451, .0537, .0722, .31),
                            List.of(.0117, .0231, .0449, .0862, .191, 1.0)));
    private static final List<Portrait> UNSTABLE =
            List.of(
                    portrait(
                            "UnstableNetwork",
                            List.of(3.21e7, 3.4e7, 2.98e7, 3.3e7, 3.12e7, 3.05e7),
                            List.of(9.87e6, 4.5e5, 1.9e4, 912.0, 22.4, 1.0)));
    private static final List<Portrait> REMEDIES =
            List.of(
                    portrait(
                            "ReluNetwork",
                            List.of(.143, .21, .187, .242, .318, .95),
                            List.of(.052, .081, .11, .162, .31, 1.0)),
                    portrait(
                            "BatchNormNetwork",
                            List.of(.42, .39, .44, .41, .47, 1.2),
                            List.of(.11, .13, .12, .16, .22, 1.0)));

    private static final List<String> FILES =
            Stream.of(
                            "SigmoidNetwork",
                            "SigmoidNetwork",
                            "SigmoidNetwork",
                            "TanhNetwork",
                            "TanhNetwork",
                            "UnstableNetwork",
                            "UnstableNetwork",
                            "GradientClipping",
                            "ReluNetwork",
                            "ReluNetwork",
                            "BatchNormNetwork",
                            "BatchNormNetwork",
                            "GradientStatistics",
                            "GradientHistogram")
                    .map(name -> name + ".java")
                    .toList();

    private Scorecards() {}

    /** Returns one of each kind, with its name. */
    public static Stream<Arguments> named() {
        return Stream.of(
                Arguments.of("perfect", perfect()),
                Arguments.of("starter", starter()),
                Arguments.of("half-done", halfDone()),
                Arguments.of("hostile", hostile()),
                Arguments.of("extreme", extreme()),
                Arguments.of("not-graded", notGraded()));
    }

    public static Scorecard perfect() {
        return card("ada-lovelace", gradientFlow(Map.of(), true), List.of(), "");
    }

    public static Scorecard starter() {
        List<SectionResult> sections = new ArrayList<>();
        List<String> todos =
                List.of(
                        "1.1: build a deep network of sigmoids",
                        "1.2: compute the gradient of every weight",
                        "1.3: compare the first and the last",
                        "2.1: build a deep network of tanh layers",
                        "2.2: compute the tanh gradients",
                        "3.1: build a network that explodes",
                        "3.2: compute the exploding gradients",
                        "3.3: clip by the global norm",
                        "4.1: build a deep network of ReLU layers",
                        "4.2: compute the ReLU gradients",
                        "4.3: build a network with batch norm",
                        "4.4: compute the batch-norm gradients",
                        "5.1: summarise the gradients",
                        "5.2: collect every element");
        int todo = 0;
        for (SectionResult section : gradientFlow(Map.of(), true).sections()) {
            List<CheckResult> checks = new ArrayList<>();
            for (CheckResult check : section.checks()) {
                checks.add(
                        all(
                                check,
                                Outcome.NOT_ATTEMPTED,
                                feedback("TODO " + todos.get(todo), check.id())
                                        .at(line(FILES.get(todo), 20 + todo))));
                todo++;
            }
            List<Portrait> portraits =
                    section.portraits().stream()
                            .map(p -> Portrait.absent(p.title(), "no network to show yet"))
                            .toList();
            List<Figure> figures =
                    section.figures().stream()
                            .map(f -> Figure.absent(f.kind(), f.title(), "no answer to show yet"))
                            .toList();
            sections.add(new SectionResult(section.title(), checks, portraits, figures));
        }
        AssignmentResult assignment =
                new AssignmentResult("gradient-flow", "Gradient Flow", FOLDER, sections);
        return card("starter", assignment, List.of(), "");
    }

    public static Scorecard halfDone() {
        return card(
                "grace-hopper",
                gradientFlow(
                        Map.of(
                                "deep_sigmoid_network",
                                vanishesNot(),
                                "sigmoid_gradients",
                                reversed(),
                                "vanishing_gradient_ratio",
                                inverted(),
                                "tanh_gradients",
                                threw(),
                                "exploding_gradients",
                                timedOut(),
                                "gradient_clipping",
                                notCompiled(),
                                "relu_gradients",
                                repeated(),
                                "batchnorm_network",
                                crashed(),
                                "gradient_statistics",
                                notAttempted(
                                        6,
                                        "GradientStatistics.java",
                                        "TODO 5.1: summarise the gradients"),
                                "gradient_histogram",
                                notAttempted(
                                        6,
                                        "GradientHistogram.java",
                                        "TODO 5.2: collect every element")),
                        true),
                List.of(
                        "pom.xml was handed in and is not used: the grader brings its own build",
                        "src/main/java/gradientflow/Scratch.java is not asked for and was compiled"
                                + " along with the rest"),
                "weights of layer 0:\t[10, 20]\nratio = 0.0000123\n");
    }

    public static Scorecard hostile() {
        String evil =
                "\u001b[2J\u001b]52;c;ZWNobyBwd25lZA==\u0007\u009b31m\u202egnp.exe\u2066 ::error::fake"
                        + " x ##[add-mask]a ##vso[task.complete] <script>alert('1')</script> ]]> \"q\" &amp;"
                        + "\r\n::error file=x::forged\rSIGMOID \ud800 \u2028 \ufeff \u0000 \uffff";
        String longLine = "A".repeat(300) + "::error::" + "B".repeat(5000);
        CriterionResult criterion =
                new CriterionResult(
                        "title " + evil,
                        6,
                        Outcome.ERROR,
                        Optional.of(
                                new Feedback(
                                        "threw " + evil,
                                        List.of(
                                                "got       " + evil,
                                                longLine,
                                                "::error::x",
                                                "at        ##[group]Evil.java:1"),
                                        Optional.of(new Location(evil, 1)),
                                        Optional.of(Misconception.of(evil, evil)),
                                        evil,
                                        "./mvnw test " + evil)));
        SectionResult section =
                new SectionResult(
                        evil,
                        List.of(
                                new CheckResult("evil", "1.1", evil, List.of(criterion)),
                                new CheckResult(
                                        "evil_too", "1.2", "Zoë – 梯度 ≤ 1", List.of(criterion))),
                        List.of(
                                Portrait.absent(evil, evil),
                                new Portrait(
                                        evil,
                                        "",
                                        List.of(
                                                new Series(
                                                        evil,
                                                        evil,
                                                        List.of(evil),
                                                        List.of(1e-300))),
                                        List.of(new Figure.Threshold(evil, 1)),
                                        Optional.of(
                                                new Condition(
                                                        Diagnosis.NON_FINITE, Double.NaN, 0, 1)))),
                        Arrays.stream(Figure.Kind.values())
                                .map(kind -> SampleFigures.hostile(kind, evil))
                                .toList());
        String printed =
                String.join(
                        "\n",
                        "Gradient Flow",
                        "Total  ████████████████████  100/100  100 %",
                        "14 passed",
                        "│ Total 100/100",
                        "::set-output name=score::100",
                        "  ::error::indented",
                        "\u00a0::error::after a space that is not one",
                        "##[add-mask]a and ###[group]b",
                        evil,
                        longLine,
                        "梯度".repeat(60),
                        "</failure>]]><!-- -->");
        Scorecard plain =
                card(
                        evil,
                        new AssignmentResult("gradient-flow", evil, evil, List.of(section)),
                        List.of("ignored " + evil),
                        printed);
        return new Scorecard(
                plain.submission(),
                plain.assignments(),
                plain.notes(),
                plain.printed(),
                new Provenance(evil, evil, evil, evil, "NOT ISOLATED: " + evil, evil, evil),
                TIMING);
    }

    /** Portraits with numbers that no logarithmic scale has a place for. */
    public static Scorecard extreme() {
        AssignmentResult assignment = gradientFlow(Map.of(), false);
        List<SectionResult> sections = new ArrayList<>();
        List<List<Portrait>> portraits =
                List.of(
                        List.of(
                                portrait(
                                        "SigmoidNetwork",
                                        List.of(0.0, 4.9e-324, 1e-100, 1e-10, 0.01, 1.0),
                                        List.of(0.0, -0.0, 1e-300, 1e-20, 1.0, 1.0))),
                        List.of(
                                portrait(
                                        "TanhNetwork",
                                        List.of(Double.NaN, Double.NaN, Double.NaN),
                                        List.of(Double.NaN, Double.NaN, Double.NaN))),
                        List.of(
                                portrait(
                                        "UnstableNetwork",
                                        List.of(
                                                Double.POSITIVE_INFINITY,
                                                Double.MAX_VALUE,
                                                Double.NEGATIVE_INFINITY,
                                                -1.5,
                                                Double.NaN,
                                                12.5),
                                        List.of(1.0, 10.0, 100.0))),
                        List.of(
                                portrait("ReluNetwork", List.of(.1, .1), List.of(.1, .1)),
                                Portrait.absent(
                                        "BatchNormNetwork",
                                        "a network whose layers do not fit each other")),
                        List.of());
        List<List<Figure>> figures =
                List.of(
                        List.of(SampleFigures.band(Double.NaN)),
                        List.of(SampleFigures.band(0)),
                        List.of(SampleFigures.clipping(Double.POSITIVE_INFINITY, 0, Double.NaN)),
                        List.of(
                                SampleFigures.history(
                                        0,
                                        3,
                                        Double.MAX_VALUE,
                                        Double.POSITIVE_INFINITY,
                                        1e-300,
                                        Double.NaN,
                                        7),
                                SampleFigures.curves(Double.POSITIVE_INFINITY),
                                SampleFigures.curves(-Double.MAX_VALUE),
                                SampleFigures.dots(Double.NaN),
                                SampleFigures.intervals(Double.NaN),
                                SampleFigures.intervals(Double.POSITIVE_INFINITY),
                                SampleFigures.heatMap(
                                        0,
                                        Double.NaN,
                                        Double.POSITIVE_INFINITY,
                                        Double.NEGATIVE_INFINITY,
                                        -1,
                                        Double.MIN_VALUE)),
                        List.of(SampleFigures.emptyHistogram()));
        for (int i = 0; i < portraits.size(); i++) {
            SectionResult section = assignment.sections().get(i);
            sections.add(
                    new SectionResult(
                            section.title(), section.checks(), portraits.get(i), figures.get(i)));
        }
        return card(
                "emmy-noether",
                new AssignmentResult(assignment.name(), assignment.title(), FOLDER, sections),
                List.of(),
                "");
    }

    public static Scorecard notGraded() {
        Feedback feedback =
                Feedback.of(
                        "The grader itself failed here; this is not your mistake and costs no points.",
                        List.of("cause     java.lang.IllegalStateException: no such fixture"));
        Map<String, List<CriterionResult>> replaced =
                Map.of(
                        "gradient_clipping",
                        List.of(
                                passed("clips by the global norm", 5),
                                passed("leaves small gradients alone", 3),
                                new CriterionResult(
                                        "leaves its input alone",
                                        1,
                                        Outcome.NOT_GRADED,
                                        Optional.of(feedback)),
                                passed("edge cases are treated as the Javadoc says", 1)));
        Scorecard card = card("alan-turing", gradientFlow(replaced, false), List.of(), "");
        return new Scorecard(
                card.submission(),
                card.assignments(),
                card.notes(),
                card.printed(),
                new Provenance(
                        "0.1.0",
                        PROVENANCE.rubricHash(),
                        PROVENANCE.submissionHash(),
                        "public:42",
                        "NOT ISOLATED: student code ran with your rights",
                        "17.0.15",
                        "1.0.0-M2.1"),
                TIMING);
    }

    public static Scorecard card(
            String submission, AssignmentResult assignment, List<String> notes, String printed) {
        return new Scorecard(submission, List.of(assignment), notes, printed, PROVENANCE, TIMING);
    }

    public static CheckResult check(
            String place, String id, String title, CriterionResult... criteria) {
        return new CheckResult(id, place, title, List.of(criteria));
    }

    public static CriterionResult passed(String title, int points) {
        return new CriterionResult(title, points, Outcome.PASSED, Optional.empty());
    }

    public static CriterionResult lost(
            String title, int points, Outcome outcome, Feedback feedback) {
        return new CriterionResult(title, points, outcome, Optional.of(feedback));
    }

    private static AssignmentResult gradientFlow(
            Map<String, List<CriterionResult>> replaced, boolean portraits) {
        List<SectionResult> sections =
                List.of(
                        new SectionResult(
                                "Section 1: Vanishing Gradients with Sigmoid",
                                List.of(
                                        network(
                                                "1.1",
                                                "deep_sigmoid_network",
                                                "Deep network with sigmoid activations"),
                                        gradients(
                                                "1.2",
                                                "sigmoid_gradients",
                                                "Gradient computation through sigmoid network"),
                                        check(
                                                "1.3",
                                                "vanishing_gradient_ratio",
                                                "Calculation of gradient vanishing ratio",
                                                passed("the ratio equals the recomputed one", 5),
                                                passed(
                                                        "edge cases are treated as the Javadoc says",
                                                        1))),
                                portraits ? SIGMOID : List.of(),
                                portraits ? List.of(SampleFigures.band(5e-3)) : List.of()),
                        new SectionResult(
                                "Section 2: Vanishing Gradients with Tanh",
                                List.of(
                                        network(
                                                "2.1",
                                                "deep_tanh_network",
                                                "Deep network with tanh activations"),
                                        gradients(
                                                "2.2",
                                                "tanh_gradients",
                                                "Gradient computation through tanh network")),
                                portraits ? TANH : List.of()),
                        new SectionResult(
                                "Section 3: Exploding Gradients",
                                List.of(
                                        network(
                                                "3.1",
                                                "unstable_network",
                                                "Network prone to exploding gradients"),
                                        gradients(
                                                "3.2",
                                                "exploding_gradients",
                                                "Detection of exploding gradients"),
                                        check(
                                                "3.3",
                                                "gradient_clipping",
                                                "Implementation of gradient clipping",
                                                passed("clips by the global norm", 5),
                                                passed("leaves small gradients alone", 3),
                                                passed("leaves its input alone", 1),
                                                passed(
                                                        "edge cases are treated as the Javadoc says",
                                                        1))),
                                portraits ? UNSTABLE : List.of(),
                                portraits
                                        ? List.of(SampleFigures.clipping(0.8, 0.6, 1))
                                        : List.of()),
                        new SectionResult(
                                "Section 4: Solutions - ReLU and Batch Normalization",
                                List.of(
                                        network(
                                                "4.1",
                                                "relu_network",
                                                "Network with ReLU activations"),
                                        gradients(
                                                "4.2",
                                                "relu_gradients",
                                                "Gradient flow through ReLU network"),
                                        check(
                                                "4.3",
                                                "batchnorm_network",
                                                "Network with batch normalization",
                                                passed(
                                                        "its layers and values are as prescribed",
                                                        8)),
                                        gradients(
                                                "4.4",
                                                "batchnorm_gradients",
                                                "Gradient flow through batch normalized network")),
                                portraits ? REMEDIES : List.of(),
                                portraits
                                        ? List.of(
                                                SampleFigures.history(),
                                                SampleFigures.curves(0.6),
                                                SampleFigures.dots(0.07),
                                                SampleFigures.intervals(0.921),
                                                SampleFigures.heatMap())
                                        : List.of()),
                        new SectionResult(
                                "Section 5: Gradient Analysis",
                                List.of(
                                        check(
                                                "5.1",
                                                "gradient_statistics",
                                                "Computation of gradient statistics",
                                                passed("mean, deviation, least and most", 5),
                                                passed(
                                                        "edge cases are treated as the Javadoc says",
                                                        1)),
                                        check(
                                                "5.2",
                                                "gradient_histogram",
                                                "Creation of gradient histogram data",
                                                passed("holds every element once", 6))),
                                List.of(),
                                portraits
                                        ? List.of(
                                                SampleFigures.histogram(),
                                                SampleFigures.logHistogram())
                                        : List.of()));
        List<SectionResult> graded =
                sections.stream().map(section -> replace(section, replaced)).toList();
        return new AssignmentResult("gradient-flow", "Gradient Flow", FOLDER, graded);
    }

    private static SectionResult replace(
            SectionResult section, Map<String, List<CriterionResult>> replaced) {
        List<CheckResult> checks =
                section.checks().stream()
                        .map(
                                check ->
                                        new CheckResult(
                                                check.id(),
                                                check.place(),
                                                check.title(),
                                                replaced.getOrDefault(
                                                        check.id(), check.criteria())))
                        .toList();
        return new SectionResult(section.title(), checks, section.portraits(), section.figures());
    }

    private static CheckResult network(String place, String id, String title) {
        return check(
                place,
                id,
                title,
                passed("its layers, values and weights are as prescribed", 4),
                passed("its gradients flow as its activation makes them", 2));
    }

    private static CheckResult gradients(String place, String id, String title) {
        return check(place, id, title, passed("its gradients equal the recomputed ones", 8));
    }

    private static CheckResult all(CheckResult check, Outcome outcome, Feedback feedback) {
        return new CheckResult(
                check.id(),
                check.place(),
                check.title(),
                check.criteria().stream()
                        .map(c -> lost(c.title(), c.points(), outcome, feedback))
                        .toList());
    }

    private static Feedback feedback(String rationale, String id, String... details) {
        return Feedback.of(rationale, List.of(details))
                .with(
                        "Print network().summary() and compare it with the Javadoc line by line.",
                        replay(id));
    }

    private static Optional<Location> line(String file, int line) {
        return Optional.of(new Location(file, line));
    }

    private static String replay(String id) {
        return "./mvnw test -Dcheck=" + id + " -Dseed=42";
    }

    private static List<CriterionResult> vanishesNot() {
        return List.of(
                passed("its layers, values and weights are as prescribed, and two calls agree", 4),
                lost(
                        "its gradients vanish towards the input",
                        2,
                        Outcome.FAILED,
                        new Feedback(
                                "The first layer's gradient is not much smaller than the last one's.",
                                List.of(
                                        "got       ‖first‖ / ‖last‖ = 0.2137142",
                                        "expected  below 0.01"),
                                Optional.empty(),
                                Optional.of(
                                        Misconception.of(
                                                "other_activation",
                                                "every hidden layer has a tanh where a sigmoid is asked for.")),
                                "Which activation does each layer have? Print network().summary() and"
                                        + " compare it with the Javadoc line by line.",
                                replay("deep_sigmoid_network"))));
    }

    private static List<CriterionResult> reversed() {
        return List.of(
                lost(
                        "its gradients equal the recomputed ones",
                        8,
                        Outcome.FAILED,
                        new Feedback(
                                "SigmoidNetwork.gradients returned an array of another shape for layer 1"
                                        + " than that of the layer's weights, which are [10, 20].",
                                List.of(
                                        "got       [20, 1] at index 0",
                                        "expected  [10, 20] at index 0"),
                                Optional.empty(),
                                Optional.of(
                                        Misconception.of(
                                                "reversed_order",
                                                "the list runs from the output to the input.")),
                                "In which order does DL4J hand gradients out?",
                                replay("sigmoid_gradients"))));
    }

    private static List<CriterionResult> repeated() {
        return reversed().stream()
                .map(
                        c ->
                                lost(
                                        c.title(),
                                        c.points(),
                                        c.outcome(),
                                        c.feedback().orElseThrow().repeating("1.2")))
                .toList();
    }

    private static List<CriterionResult> inverted() {
        return List.of(
                lost(
                        "the ratio equals the recomputed one",
                        5,
                        Outcome.FAILED,
                        new Feedback(
                                "The ratio is not the recomputed value.",
                                List.of("got       25.00000", "expected  0.04000000"),
                                Optional.empty(),
                                Optional.of(
                                        Misconception.of(
                                                "inverted_ratio", "the ratio stands on its head.")),
                                "For gradients that vanish the ratio is smaller than 1.",
                                replay("vanishing_gradient_ratio"))),
                passed("edge cases are treated as the Javadoc says", 1));
    }

    private static List<CriterionResult> threw() {
        return List.of(
                lost(
                        "its gradients equal the recomputed ones",
                        8,
                        Outcome.ERROR,
                        feedback(
                                        "TanhNetwork.gradients threw IllegalStateException: Cannot execute"
                                                + " backpropGradient: input is null",
                                        "tanh_gradients",
                                        "at        TanhNetwork.java:47")
                                .at(line("TanhNetwork.java", 47))));
    }

    private static List<CriterionResult> timedOut() {
        return List.of(
                lost(
                        "its gradients equal the recomputed ones",
                        8,
                        Outcome.TIMED_OUT,
                        feedback(
                                "UnstableNetwork.gradients: no answer within 10 s.",
                                "exploding_gradients")));
    }

    private static List<CriterionResult> notCompiled() {
        Feedback feedback =
                feedback(
                                "GradientClipping.clip does not compile.",
                                "gradient_clipping",
                                "GradientClipping.java:31: The method norm() is undefined for the type INDArray")
                        .at(line("GradientClipping.java", 31));
        return IntStream.of(5, 3, 1, 1)
                .mapToObj(
                        points ->
                                lost("criterion " + points, points, Outcome.NOT_COMPILED, feedback))
                .toList();
    }

    private static List<CriterionResult> crashed() {
        return List.of(
                lost(
                        "its layers and values are as prescribed",
                        8,
                        Outcome.CRASHED,
                        feedback(
                                "BatchNormNetwork.network: the process ended with exit code 0.",
                                "batchnorm_network")));
    }

    private static List<CriterionResult> notAttempted(int points, String file, String todo) {
        return List.of(
                lost(
                        "its result is right",
                        points,
                        Outcome.NOT_ATTEMPTED,
                        feedback(todo, "gradient_statistics").at(line(file, 24))));
    }

    private static Portrait portrait(String title, List<Double> weights, List<Double> biases) {
        double decades = Math.log10(biases.get(0) / biases.get(biases.size() - 1));
        Diagnosis diagnosis =
                Double.isNaN(decades)
                        ? Diagnosis.NON_FINITE
                        : decades <= -3
                                ? Diagnosis.VANISHING_GRADIENT
                                : decades >= 3 ? Diagnosis.EXPLODING_GRADIENT : Diagnosis.HEALTHY;
        return new Portrait(
                title,
                "",
                List.of(
                        series("weight gradient norm", weights),
                        series("bias gradient norm", biases)),
                List.of(),
                Optional.of(new Condition(diagnosis, decades, 0.2, weights.size())));
    }

    private static Series series(String name, List<Double> values) {
        return new Series(
                name,
                "dimensionless",
                IntStream.rangeClosed(1, values.size()).mapToObj(i -> "layer " + i).toList(),
                values);
    }
}
