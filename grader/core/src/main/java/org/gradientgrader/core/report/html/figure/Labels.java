package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.report.Excerpt;

/**
 * Labels of series along an axis: what all of them begin with is the axis' name.
 *
 * @param name for example {@code layer}; may be empty
 * @param ends what differs, for example {@code 1}, {@code 2} and {@code 3}
 */
record Labels(String name, List<String> ends) {

    private static final int MOST_TICKS = 12;
    private static final int MOST_CHARACTERS = 48;

    static Labels of(List<Series> all) {
        List<String> labels =
                all.stream()
                        .map(Series::labels)
                        .max(Comparator.comparingInt(List::size))
                        .orElse(List.of());
        String first = labels.isEmpty() ? "" : labels.get(0);
        String start = first.substring(0, first.lastIndexOf(' ') + 1);
        return labels.stream().allMatch(label -> label.startsWith(start))
                ? new Labels(
                        start.strip(),
                        labels.stream().map(label -> label.substring(start.length())).toList())
                : new Labels("", labels);
    }

    /** Returns the middle of the room that a label has, from 0 to 1. */
    double share(int index) {
        return (index + 0.5) / ends.size();
    }

    /** Returns so many labels that they do not touch. */
    List<Tick> ticks() {
        int step = (ends.size() + MOST_TICKS - 1) / MOST_TICKS;
        int shown = step == 0 ? 1 : (ends.size() + step - 1) / step;
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < ends.size(); i += step) {
            ticks.add(
                    new Tick(
                            share(i),
                            Excerpt.of(ends.get(i), Math.max(3, MOST_CHARACTERS / shown))));
        }
        return ticks;
    }
}
