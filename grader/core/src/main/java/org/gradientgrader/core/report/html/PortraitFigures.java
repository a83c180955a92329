package org.gradientgrader.core.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Portrait;
import org.gradientgrader.core.model.SectionResult;
import org.gradientgrader.core.model.Series;

/** Portraits as figures: each by itself, and all side by side. */
final class PortraitFigures {

    private PortraitFigures() {}

    /** Returns the section's portraits and then its other figures. */
    static List<Figure> of(SectionResult section) {
        List<Figure> figures = new ArrayList<>();
        section.portraits().forEach(portrait -> figures.add(figure(portrait)));
        figures.addAll(section.figures());
        return figures;
    }

    /** Returns a figure for each kind of series that two networks have. */
    static List<Figure> compared(AssignmentResult assignment) {
        Map<String, List<Series>> kinds = new LinkedHashMap<>();
        for (SectionResult section : assignment.sections()) {
            for (Portrait portrait : section.portraits()) {
                for (Series series : portrait.series()) {
                    kinds.computeIfAbsent(series.name(), name -> new ArrayList<>())
                            .add(named(portrait.title(), series));
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        kinds.forEach(
                (name, series) -> {
                    if (series.size() > 1) {
                        figures.add(lines(name + " of all networks", "", series));
                    }
                });
        return figures;
    }

    private static Figure figure(Portrait portrait) {
        return lines(portrait.title(), portrait.note(), portrait.series());
    }

    private static Figure lines(String title, String note, List<Series> series) {
        return new Figure(Figure.Kind.LINES, title, note, series, List.of());
    }

    private static Series named(String name, Series series) {
        return new Series(name, series.unit(), series.labels(), series.values());
    }
}
