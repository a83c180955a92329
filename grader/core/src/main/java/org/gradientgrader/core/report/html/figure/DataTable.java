package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.report.Excerpt;
import org.gradientgrader.core.report.html.markup.Element;

/** The numbers of a figure, for those who cannot see it or want to know better. */
final class DataTable {

    private static final int TEXT = 120;

    private DataTable() {}

    static Element of(Figure figure) {
        List<Element> rows = new ArrayList<>();
        List<String> labels = longest(figure.series());
        for (int i = 0; i < labels.size(); i++) {
            int row = i;
            List<Element> cells = new ArrayList<>();
            cells.add(text("th", labels.get(i)).with("scope", "row"));
            figure.series().forEach(series -> cells.add(cell(series, row)));
            rows.add(Element.of("tr", cells));
        }
        figure.thresholds().forEach(t -> rows.add(threshold(t, figure.series().size())));
        Element table =
                Element.of(
                        "table",
                        text("caption", figure.title()),
                        Element.of("thead", head(figure.series())),
                        Element.of("tbody", rows));
        return Element.of(
                "details",
                Element.text("summary", "Numbers"),
                Element.of("div", table).with("class", "scroll"));
    }

    private static Element head(List<Series> all) {
        Stream<Element> names =
                all.stream().map(series -> text("th", series.name() + ", " + series.unit()));
        return Element.of(
                "tr",
                Stream.concat(Stream.of(Element.text("th", "Where")), names)
                        .map(th -> th.with("scope", "col"))
                        .toList());
    }

    private static Element cell(Series series, int row) {
        String text = row < series.values().size() ? NumberText.of(series.values().get(row)) : "";
        return Element.text("td", text).with("class", "number");
    }

    private static Element threshold(Figure.Threshold threshold, int columns) {
        return Element.of(
                "tr",
                text("th", threshold.name()).with("scope", "row"),
                Element.text("td", NumberText.of(threshold.value()))
                        .with("class", "number")
                        .with("colspan", Integer.toString(columns)));
    }

    private static List<String> longest(List<Series> all) {
        return all.stream()
                .map(Series::labels)
                .reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
    }

    private static Element text(String element, String untrusted) {
        return Element.text(element, Excerpt.of(untrusted, TEXT));
    }
}
