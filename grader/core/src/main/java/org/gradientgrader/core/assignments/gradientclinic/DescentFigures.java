package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientclinic.ClippingExperiment;
import org.gradientgrader.core.contract.gradientclinic.Step;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.rubric.Exhibit;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;

/** The student's descent on the lecture's unstable network (document 002, section 9). */
final class DescentFigures {

    private static final int STEPS = 30;
    private static final double LEARNING_RATE = 0.1;
    private static final double MAX_NORM = 1;

    /** From which on the lecture speaks of an explosion. */
    private static final double EXPLODED = 100;

    private static final int WINDOW = 5;
    private static final int BATCH = 100;
    private static final int FEATURES = 10;
    private static final int WIDTH = 64;
    private static final double DEVIATION = 2;

    private static final String WITHOUT = "without clipping";
    private static final String WITH = "with clipping";
    private static final String NORM = "norm, dimensionless";
    private static final String LOSS = "loss, dimensionless";

    private DescentFigures() {}

    /** All of them. */
    static Exhibit[] all() {
        return new Exhibit[] {
            new Exhibit(Figure.Kind.HISTORY, "Global norms before clipping", DescentFigures::norms),
            new Exhibit(Figure.Kind.LINES, "Loss while descending", DescentFigures::losses),
            new Exhibit(Figure.Kind.LINES, "Clipping factor", DescentFigures::factors),
            new Exhibit(
                    Figure.Kind.LINES, "Moving variance of the loss", DescentFigures::variances),
            new Exhibit(
                    Figure.Kind.HEAT_MAP,
                    "Norms of the layers while descending",
                    DescentFigures::layers)
        };
    }

    private static Figure norms(Exhibit exhibit, Submission submission, Inputs inputs) {
        return drawn(
                exhibit,
                submission,
                inputs,
                "The norms that the student's descend reports at a learning rate of 0.1; marked is"
                        + " where the lecture speaks of an explosion.",
                List.of(
                        new Figure.Threshold("maximum norm", MAX_NORM),
                        new Figure.Threshold("explosion", EXPLODED)),
                both ->
                        List.of(
                                series(WITHOUT, NORM, both.without(), Step::globalNorm),
                                series(WITH, NORM, both.with(), Step::globalNorm),
                                explosions(both.without())));
    }

    /** Not a number is not below the threshold either. */
    private static Series explosions(List<Step> steps) {
        List<String> labels = new ArrayList<>();
        List<Double> norms = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            double norm = steps.get(i).globalNorm();
            if (!(norm <= EXPLODED)) {
                labels.add(label(i));
                norms.add(norm);
            }
        }
        return new Series("explosion", NORM, labels, norms);
    }

    private static Figure losses(Exhibit exhibit, Submission submission, Inputs inputs) {
        return drawn(
                exhibit,
                submission,
                inputs,
                "The mean squared error before each step, as the student's descend reports it.",
                List.of(),
                both ->
                        List.of(
                                series(WITHOUT, LOSS, both.without(), Step::loss),
                                series(WITH, LOSS, both.with(), Step::loss)));
    }

    private static Figure factors(Exhibit exhibit, Submission submission, Inputs inputs) {
        return drawn(
                exhibit,
                submission,
                inputs,
                "By what the student's descend multiplies gradients at a maximum norm of 1.",
                List.of(new Figure.Threshold("not clipped", 1)),
                both ->
                        List.of(
                                series(
                                        "factor",
                                        "factor, dimensionless",
                                        both.with(),
                                        Step::factor)));
    }

    private static Figure variances(Exhibit exhibit, Submission submission, Inputs inputs) {
        return drawn(
                exhibit,
                submission,
                inputs,
                "What the student's movingVariance makes of the losses, in a window of 5 steps.",
                List.of(),
                both ->
                        List.of(
                                variance(WITHOUT, submission, both.without()),
                                variance(WITH, submission, both.with())));
    }

    private static Series variance(String name, Submission submission, List<Step> steps) {
        List<Double> losses = steps.stream().map(Step::loss).toList();
        List<Double> variances =
                submission.get(ClippingExperiment.class).movingVariance(losses, WINDOW);
        int count = Math.min(STEPS, variances.size());
        return new Series(
                name, "variance, dimensionless", labels(count), variances.subList(0, count));
    }

    private static Figure layers(Exhibit exhibit, Submission submission, Inputs inputs) {
        return drawn(
                exhibit,
                submission,
                inputs,
                "The norms that the student's descend reports for the weights of each layer, with"
                        + " clipping.",
                List.of(),
                both -> rows(both.with()));
    }

    /** As many rows as every step has norms. */
    private static List<Series> rows(List<Step> steps) {
        int layers = steps.stream().mapToInt(step -> step.layerNorms().size()).min().orElse(0);
        return IntStream.range(0, layers)
                .mapToObj(
                        layer ->
                                series(
                                        "layer " + (layer + 1),
                                        NORM,
                                        steps,
                                        step -> step.layerNorms().get(layer)))
                .toList();
    }

    /** The same descent twice. */
    private record Both(List<Step> without, List<Step> with) {}

    private static Figure drawn(
            Exhibit exhibit,
            Submission submission,
            Inputs inputs,
            String note,
            List<Figure.Threshold> thresholds,
            Function<Both, List<Series>> series) {
        Trial trial = unstable(inputs);
        ClippingExperiment student = submission.get(ClippingExperiment.class);
        Both both =
                new Both(
                        first(trial.descend(student)),
                        first(trial.clippedAt(MAX_NORM).descend(student)));
        if (both.without().isEmpty() || both.with().isEmpty()) {
            return exhibit.absent("descend returned no step");
        }
        List<Series> drawn = series.apply(both);
        return drawn.isEmpty()
                ? exhibit.absent("descend returned a step without norms of layers")
                : new Figure(exhibit.kind(), exhibit.title(), note, drawn, thresholds);
    }

    private static List<Step> first(List<Step> steps) {
        return steps.subList(0, Math.min(STEPS, steps.size()));
    }

    private static Trial unstable(Inputs inputs) {
        Network network =
                new Network(
                        List.of(
                                dense(inputs, FEATURES, WIDTH, Activation.IDENTITY),
                                dense(inputs, WIDTH, WIDTH, Activation.RELU),
                                dense(inputs, WIDTH, WIDTH, Activation.RELU),
                                dense(inputs, WIDTH, 1, Activation.IDENTITY)),
                        Precision.DOUBLE);
        return new Trial(
                network,
                inputs.normal(BATCH, FEATURES),
                inputs.normal(BATCH, 1),
                LEARNING_RATE,
                Double.POSITIVE_INFINITY,
                STEPS);
    }

    private static Layer dense(Inputs inputs, int in, int out, Activation activation) {
        return Layer.dense(
                Tensor.matrix(in, out, inputs.normals(in * out, DEVIATION)),
                Tensor.vector(new double[out]),
                activation);
    }

    private static Series series(
            String name, String unit, List<Step> steps, ToDoubleFunction<Step> value) {
        return new Series(
                name,
                unit,
                labels(steps.size()),
                steps.stream().map(step -> value.applyAsDouble(step)).toList());
    }

    private static List<String> labels(int count) {
        return IntStream.range(0, count).mapToObj(DescentFigures::label).toList();
    }

    private static String label(int index) {
        return "step " + (index + 1);
    }
}
