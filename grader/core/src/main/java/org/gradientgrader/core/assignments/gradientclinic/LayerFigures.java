package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientclinic.GradientAnalyzer;
import org.gradientgrader.core.contract.gradientclinic.LayerAnalysis;
import org.gradientgrader.core.contract.gradientclinic.Nonlinearity;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.rubric.Exhibit;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Sitter;
import org.gradientgrader.protocol.Tensor;

/** The student's analysis of the student's networks (lecture documents 001 and 002). */
final class LayerFigures {

    /** The lecture's. */
    private static final int DEPTH = 10;

    private static final int WIDTH = 64;
    private static final int BATCH = 100;
    private static final int FEATURES = 10;
    private static final long SEED = 42;

    private LayerFigures() {}

    static Sitter[] sitters() {
        return Stream.of(Nonlinearity.values())
                .map(
                        nonlinearity ->
                                new Sitter(
                                        AnyDepth.CALL + ", " + word(nonlinearity),
                                        submission -> deep(nonlinearity).of(submission),
                                        Sitter.Loss.MEAN_SQUARED_ERROR))
                .toArray(Sitter[]::new);
    }

    static Exhibit norms() {
        return exhibit(
                "Norms of three deep networks, as they are analysed",
                "gradient norm, dimensionless",
                LayerAnalysis::norm,
                LayerFigures::decades);
    }

    static Exhibit magnitudes() {
        return exhibit(
                "Mean magnitudes of three deep networks, as they are analysed",
                "mean magnitude, dimensionless",
                LayerAnalysis::meanMagnitude,
                analysed -> "");
    }

    /** What the student's analysis says about a network. */
    private record Analysed(
            Nonlinearity nonlinearity, GradientAnalyzer analyzer, List<LayerAnalysis> layers) {

        Series series(String unit, ToDoubleFunction<LayerAnalysis> component) {
            return new Series(
                    word(nonlinearity),
                    unit,
                    Series.numbered("layer", 1, layers.size()),
                    layers.stream().mapToDouble(component).boxed().toList());
        }

        String decades() {
            return String.format(
                    Locale.ROOT, "%s %.2f", word(nonlinearity), analyzer.decades(layers));
        }
    }

    private static Exhibit exhibit(
            String title,
            String unit,
            ToDoubleFunction<LayerAnalysis> component,
            Function<List<Analysed>, String> remark) {
        return new Exhibit(
                Figure.Kind.LINES,
                title,
                (exhibit, submission, inputs) -> {
                    List<Analysed> analysed = analysed(submission, inputs);
                    return new Figure(
                            exhibit.kind(),
                            exhibit.title(),
                            "The student's analysis of the weights' gradients in networks of depth "
                                    + DEPTH
                                    + " and width "
                                    + WIDTH
                                    + " on random data."
                                    + remark.apply(analysed),
                            analysed.stream().map(a -> a.series(unit, component)).toList(),
                            List.of());
                });
    }

    private static List<Analysed> analysed(Submission submission, Inputs inputs) {
        Tensor input = inputs.normal(BATCH, FEATURES);
        Tensor targets = Tensor.matrix(BATCH, 1, inputs.uniforms(BATCH, 1));
        GradientAnalyzer analyzer = submission.get(GradientAnalyzer.class);
        List<Analysed> analysed = new ArrayList<>();
        for (Nonlinearity nonlinearity : Nonlinearity.values()) {
            analysed.add(
                    new Analysed(
                            nonlinearity,
                            analyzer,
                            analyzer.analyze(deep(nonlinearity).of(submission), input, targets)));
        }
        return analysed;
    }

    private static String decades(List<Analysed> analysed) {
        try {
            return analysed.stream()
                    .map(Analysed::decades)
                    .collect(Collectors.joining(", ", " Decades: ", "."));
        } catch (NoAnswer e) {
            return ""; // the norms are worth a look without them
        }
    }

    private static AnyDepth deep(Nonlinearity nonlinearity) {
        return new AnyDepth(DEPTH, WIDTH, nonlinearity, SEED);
    }

    static String word(Nonlinearity nonlinearity) {
        return switch (nonlinearity) {
            case SIGMOID, TANH -> nonlinearity.name().toLowerCase(Locale.ROOT);
            case RELU -> "ReLU";
        };
    }
}
