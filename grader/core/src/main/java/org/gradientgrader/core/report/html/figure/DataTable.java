package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
        List<List<String>> columns = columns(figure, labels.size());
        for (int i = 0; i < labels.size(); i++) {
            int row = i;
            List<Element> cells = new ArrayList<>();
            cells.add(text("th", labels.get(i)).with("scope", "row"));
            columns.forEach(column -> cells.add(number(column.get(row))));
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

    /** Returns what stands below each heading; events stand where they happened. */
    private static List<List<String>> columns(Figure figure, int rows) {
        List<List<String>> columns = new ArrayList<>();
        figure.series().forEach(series -> columns.add(column(series, rows)));
        if (figure.kind() == Figure.Kind.HISTORY) {
            columns.set(columns.size() - 1, Events.of(figure.series()).column(rows));
        }
        return columns;
    }

    private static List<String> column(Series series, int rows) {
        List<Double> values = series.values();
        return IntStream.range(0, rows)
                .mapToObj(row -> row < values.size() ? NumberText.of(values.get(row)) : "")
                .toList();
    }

    private static Element number(String text) {
        return Element.text("td", text).with("class", "number");
    }

    private static Element threshold(Figure.Threshold threshold, int columns) {
        return Element.of(
                "tr",
                text("th", threshold.name()).with("scope", "row"),
                number(NumberText.of(threshold.value()))
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
