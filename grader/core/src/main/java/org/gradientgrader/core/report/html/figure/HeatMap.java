package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.report.LogScale;
import org.gradientgrader.core.report.html.markup.Element;

/** Rows of cells, coloured by the logarithms of their values. */
final class HeatMap {

    private static final double RIGHT = 390;

    /** Further left, because its last label stands at its very end. */
    private static final double BAR_RIGHT = 370;

    private static final double TOP = 26;
    private static final double LEAST_LEFT = 30;
    private static final int MOST_CHARACTERS = 16;
    private static final double HEIGHT = 200;
    private static final double HIGHEST_ROW = 24;
    private static final double LOWEST_ROW = 5;
    private static final double LINE_HEIGHT = 14;
    private static final double TEXT = 4;

    private final List<Series> rows;
    private final Axis colours;
    private final Labels names;
    private final Labels steps;
    private final double left;
    private final double width;
    private final double height;

    HeatMap(List<Series> rows) {
        this.rows = rows;
        this.colours = LogAxis.of(LogScale.of(rows));
        this.names = Labels.ofTexts(rows.stream().map(Series::name).toList());
        this.steps = Labels.of(rows);
        int characters = Math.min(MOST_CHARACTERS, names.longest());
        this.left = Math.max(LEAST_LEFT, characters * Shapes.CHARACTER + 10);
        this.width = (RIGHT - left) / Math.max(1, steps.ends().size());
        this.height = Math.max(LOWEST_ROW, Math.min(HIGHEST_ROW, HEIGHT / rows.size()));
    }

    Chart chart() {
        double bottom = TOP + height * rows.size();
        List<Element> parts = new ArrayList<>(axes(bottom));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < steps.ends().size(); column++) {
                parts.addAll(cell(row, column));
            }
        }
        parts.add(
                Path.from(left, TOP)
                        .to(RIGHT, TOP)
                        .to(RIGHT, bottom)
                        .to(left, bottom)
                        .closed()
                        .with("class", "frame"));
        if (steps.ends().isEmpty()) {
            parts.add(
                    Shapes.label((left + RIGHT) / 2, TOP + TEXT, "no values")
                            .with("class", "name middle nothing"));
        }
        ColourBar bar = new ColourBar(colours, left, BAR_RIGHT, bottom + 52);
        parts.addAll(bar.elements(rows.get(0).unit() + ", log scale"));
        List<Double> values = rows.stream().flatMap(row -> row.values().stream()).toList();
        return new Chart(parts, Specials.of(values, colours).legend(), bar.bottom());
    }

    private List<Element> axes(double bottom) {
        List<Element> parts = new ArrayList<>();
        parts.add(Shapes.label(2, 14, names.name()).with("class", "name"));
        for (Tick tick : names.ticksDown(height, LINE_HEIGHT, MOST_CHARACTERS)) {
            double y = TOP + tick.share() * (bottom - TOP) + TEXT;
            parts.add(Shapes.label(left - 6, y, tick.label()).with("class", "end"));
        }
        for (Tick tick : steps.ticks(left, RIGHT)) {
            double x = left + tick.share() * (RIGHT - left);
            parts.add(Shapes.line(x, bottom, x, bottom + 4).with("class", "axis"));
            parts.add(Shapes.label(x, bottom + 16, tick.label()).with("class", "middle"));
        }
        parts.add(
                Shapes.label((left + RIGHT) / 2, bottom + 32, steps.name())
                        .with("class", "name middle"));
        return parts;
    }

    private List<Element> cell(int row, int column) {
        double value = rows.get(row).values().get(column);
        double x = left + column * width;
        double y = TOP + row * height;
        Optional<Special> special = Special.of(value, colours);
        Element cell =
                Shapes.rectangle(
                        x,
                        y,
                        width,
                        height,
                        rows.get(row).name()
                                + ", "
                                + rows.get(row).labels().get(column)
                                + ": "
                                + NumberText.of(value));
        if (special.isEmpty()) {
            return List.of(
                    cell.with("class", "cell").with("fill", Ramp.colour(colours.share(value))));
        }
        double size = Math.min(Special.SIZE, Math.min(width, height) / 2 - 0.5);
        Element glyph = special.get().at(x + width / 2, y + height / 2, Math.max(0.5, size));
        return List.of(
                cell.with("class", "cell blank"), Element.of("g", glyph).with("class", "special"));
    }
}
