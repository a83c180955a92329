package org.gradientgrader.core.assignments.gradientflow;

import java.util.List;
import java.util.function.Function;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientflow.GradientClipping;
import org.gradientgrader.core.contract.gradientflow.GradientHistogram;
import org.gradientgrader.core.expectations.ClippingFigure;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.oracle.Binning;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.core.rubric.Exhibit;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** What a student's own methods make of the gradients of the student's own networks. */
final class OwnFigures {

    /** The lecture's. */
    private static final double MAX_NORM = 1;

    private static final int BINS = 50;
    private static final int BINS_PER_DECADE = 4;
    private static final String COUNT = "values";

    private static final ClippingFigure CLIPPING = new ClippingFigure("clip", MAX_NORM);

    private OwnFigures() {}

    /** Shows the gradients of a network before and after the student's clipping. */
    static Exhibit clipping(PrescribedNetwork<?> prescribed) {
        return new Exhibit(
                Figure.Kind.BEFORE_AFTER,
                "Gradients of "
                        + prescribed.contract().getSimpleName()
                        + " before and after clipping",
                (exhibit, submission, inputs) -> {
                    List<Tensor> before = gradients(prescribed, submission, inputs);
                    List<Tensor> after =
                            submission.get(GradientClipping.class).clip(before, MAX_NORM);
                    return CLIPPING.of(exhibit, before, after);
                });
    }

    /** Shows how the values lie that the student's method collects from a network's gradients. */
    static Exhibit values(PrescribedNetwork<?> prescribed) {
        return histogram(
                Figure.Kind.HISTOGRAM,
                "Gradient values of " + prescribed.contract().getSimpleName(),
                "gradient value, dimensionless",
                prescribed,
                values -> Binning.linear(values, BINS));
    }

    /** Shows how their magnitudes lie. */
    static Exhibit magnitudes(PrescribedNetwork<?> prescribed) {
        return histogram(
                Figure.Kind.LOG_HISTOGRAM,
                "Gradient magnitudes of " + prescribed.contract().getSimpleName(),
                "|gradient value|, dimensionless, log scale",
                prescribed,
                values -> Binning.logarithmic(values, BINS_PER_DECADE));
    }

    private static Exhibit histogram(
            Figure.Kind kind,
            String title,
            String unit,
            PrescribedNetwork<?> prescribed,
            Function<double[], Binning> binning) {
        return new Exhibit(
                kind,
                title,
                (exhibit, submission, inputs) -> {
                    List<Tensor> gradients = gradients(prescribed, submission, inputs);
                    double[] values = submission.get(GradientHistogram.class).values(gradients);
                    return histogram(
                            exhibit, unit, gradients, binning.apply(values), values.length);
                });
    }

    private static Figure histogram(
            Exhibit exhibit, String unit, List<Tensor> gradients, Binning binning, int values) {
        List<String> labels = Series.numbered("bin", 1, binning.from().size());
        int elements = gradients.stream().mapToInt(Tensor::size).sum();
        return new Figure(
                exhibit.kind(),
                exhibit.title(),
                "The "
                        + values
                        + " values that the student's method collects from "
                        + elements
                        + " elements.",
                List.of(
                        new Series("from", unit, labels, binning.from()),
                        new Series("to", unit, labels, binning.to()),
                        new Series("count", COUNT, labels, binning.count())),
                List.of());
    }

    private static List<Tensor> gradients(
            PrescribedNetwork<?> prescribed, Submission submission, Inputs inputs) {
        Network network = prescribed.of(submission);
        int features =
                network.denseLayers().stream().mapToInt(l -> l.inputs()).findFirst().orElse(0);
        Tensor input = inputs.normal(PrescribedNetwork.BATCH, features);
        return Pass.forward(network, input).gradientsOfMeanOutput().weights();
    }
}
