package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
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
                together(n -> numbers(depth -> chain.bound(n, 1, depth))).entrySet().stream()
                        .map(entry -> series(entry.getValue() + ": bound", entry.getKey()));
        Stream<Series> networks =
                Stream.of(Nonlinearity.values())
                        .map(n -> series(LayerFigures.word(n) + ": wide network", left(n)));
        return new Figure(
                exhibit.kind(),
                exhibit.title(),
                "The student's bounds for weights of norm 1, and what mean-field theory expects of wide"
                        + " networks with Xavier's weights.",
                Stream.concat(bounds, networks).toList(),
                List.of());
    }

    /** Returns names by values: lines that lie upon each other are drawn as one. */
    private static Map<List<Double>, String> together(Function<Nonlinearity, List<Double>> values) {
        return Stream.of(Nonlinearity.values())
                .collect(
                        Collectors.groupingBy(
                                values,
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        LayerFigures::word, Collectors.joining(" and "))));
    }

    private static List<Double> numbers(IntToDoubleFunction ofDepth) {
        return IntStream.rangeClosed(1, DEPTH).mapToDouble(ofDepth).boxed().toList();
    }

    private static Series series(String name, List<Double> values) {
        return new Series(
                name,
                UNIT,
                IntStream.rangeClosed(1, DEPTH).mapToObj(depth -> "depth " + depth).toList(),
                values);
    }

    /**
     * Returns what is left after 1, 2, … layers. Between layers of one width Xavier's variance
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
        return signal.subList(1, signal.size()); // all of it is left after none
    }

    private static Layer unit(Activation function) {
        return Layer.dense(Tensor.matrix(1, 1, 1), Tensor.vector(0), function);
    }
}
