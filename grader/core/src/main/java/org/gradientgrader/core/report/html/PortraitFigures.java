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
        List<Portrait> portraits =
                assignment.sections().stream()
                        .flatMap(section -> section.portraits().stream())
                        .toList();
        Map<String, List<Series>> kinds = new LinkedHashMap<>();
        for (Portrait portrait : portraits) {
            for (Series series : portrait.series()) {
                kinds.computeIfAbsent(series.name(), name -> new ArrayList<>())
                        .add(renamed(series, portrait.title(), series.name()));
            }
        }
        List<Figure.Threshold> thresholds =
                portraits.stream().flatMap(p -> p.thresholds().stream()).distinct().toList();
        List<Figure> figures = new ArrayList<>();
        kinds.forEach(
                (name, series) -> {
                    if (series.size() > 1) {
                        figures.add(lines("All networks: " + name, "", series, thresholds));
                    }
                });
        return figures;
    }

    private static Figure figure(Portrait portrait) {
        String quantity = quantity(portrait.series().stream().map(Series::name).toList());
        return lines(
                portrait.title(),
                portrait.condition().map(ConditionText::of).orElse(portrait.note()),
                portrait.series().stream().map(s -> renamed(s, s.name(), quantity)).toList(),
                portrait.thresholds());
    }

    /** Returns the last words that all names share, for example {@code gradient norm}. */
    private static String quantity(List<String> names) {
        String shared = names.isEmpty() ? "" : names.get(0);
        for (String name : names) {
            while (!(" " + name).endsWith(" " + shared)) {
                shared = shared.contains(" ") ? shared.substring(shared.indexOf(' ') + 1) : "";
            }
        }
        return shared;
    }

    private static Figure lines(
            String title, String note, List<Series> series, List<Figure.Threshold> thresholds) {
        return new Figure(Figure.Kind.LINES, title, note, series, thresholds);
    }

    /** Returns the same values with what they measure beside their unit. */
    private static Series renamed(Series series, String name, String quantity) {
        String unit = quantity.isEmpty() ? series.unit() : quantity + ", " + series.unit();
        return new Series(name, unit, series.labels(), series.values());
    }
}
