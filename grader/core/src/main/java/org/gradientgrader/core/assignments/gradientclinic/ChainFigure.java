package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientclinic.ChainRule;
import org.gradientgrader.core.contract.gradientclinic.Nonlinearity;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.oracle.MeanField;
import org.gradientgrader.core.rubric.Exhibit;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;

/**
 * The student's bounds beside what wide networks really leave (lecture document 002, whose decay of
 * ReLUs is invented).
 */
final class ChainFigure {

    private static final int DEPTH = 10;
    private static final String UNIT = "share of the signal, dimensionless";

    static final Exhibit EXHIBIT =
            new Exhibit(
                    Figure.Kind.LINES,
                    "What can be left of a signal, and what is left",
                    ChainFigure::draw);

    private ChainFigure() {}

    private static Figure draw(Exhibit exhibit, Submission submission, Inputs inputs) {
        ChainRule chain = submission.get(ChainRule.class);
        Stream<Series> bounds =
                Stream.of(Nonlinearity.values())
                        .map(n -> series(n, "bound", depth -> chain.bound(n, 1, depth)));
        Stream<Series> networks =
                Stream.of(Nonlinearity.values()).map(n -> series(n, "wide network", left(n)::get));
        return new Figure(
                exhibit.kind(),
                exhibit.title(),
                "The student's bounds for weights of norm 1, and what mean-field theory expects of wide"
                        + " networks with Xavier's weights.",
                Stream.concat(bounds, networks).toList(),
                List.of());
    }

    private static Series series(
            Nonlinearity nonlinearity, String what, IntToDoubleFunction value) {
        return new Series(
                LayerFigures.word(nonlinearity) + ": " + what,
                UNIT,
                IntStream.rangeClosed(1, DEPTH)
                        .mapToObj(d -> d + (d == 1 ? " layer" : " layers"))
                        .toList(),
                IntStream.rangeClosed(1, DEPTH).mapToDouble(value).boxed().toList());
    }

    /**
     * Returns what is left after 0, 1, … layers. Between layers of one width Xavier's variance
     * times the width is 1, and the theory sees no more of a layer than this product: one unit will
     * do.
     */
    private static List<Double> left(Nonlinearity nonlinearity) {
        Layer hidden = unit(Activation.valueOf(nonlinearity.name()));
        List<Layer> layers =
                Stream.concat(
                                Stream.generate(() -> hidden).limit(DEPTH),
                                Stream.of(unit(Activation.IDENTITY)))
                        .toList();
        List<Double> signal =
                new ArrayList<>(MeanField.signal(new Network(layers, Precision.DOUBLE), 1));
        Collections.reverse(signal);
        return signal;
    }

    private static Layer unit(Activation function) {
        return Layer.dense(Tensor.matrix(1, 1, 1), Tensor.vector(0), function);
    }
}
