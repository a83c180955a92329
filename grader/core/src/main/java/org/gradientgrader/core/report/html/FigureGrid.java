package org.gradientgrader.core.report.html;

import java.util.List;
import java.util.Optional;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.report.html.figure.FigureElement;
import org.gradientgrader.core.report.html.markup.Element;

/** Figures side by side, as many as fit. */
final class FigureGrid {

    private FigureGrid() {}

    static Optional<Element> of(List<Figure> figures, FigureNumbers numbers) {
        List<Element> elements =
                figures.stream().map(figure -> FigureElement.of(figure, numbers.next())).toList();
        return elements.isEmpty()
                ? Optional.empty()
                : Optional.of(Element.of("div", elements).with("class", "figures"));
    }
}
