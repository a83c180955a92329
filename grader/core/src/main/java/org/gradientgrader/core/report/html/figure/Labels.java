package org.gradientgrader.core.report.html.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.report.Excerpt;

/**
 * Labels along an axis: what all of them begin with is the axis' name.
 *
 * @param name for example {@code layer}; may be empty
 * @param ends what differs, for example {@code 1}, {@code 2} and {@code 3}
 */
record Labels(String name, List<String> ends) {

    private static final double GAP = 6;

    /** So much of a label is shown before others are left out for it. */
    private static final int WORD = 10;

    static Labels of(List<Series> all) {
        return ofTexts(
                all.stream()
                        .map(Series::labels)
                        .max(Comparator.comparingInt(List::size))
                        .orElse(List.of()));
    }

    static Labels ofTexts(List<String> labels) {
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

    /**
     * Returns so many labels side by side that they neither touch nor leave the drawing.
     *
     * @param left where the axis begins
     * @param right where it ends
     */
    List<Tick> ticks(double left, double right) {
        double room = (right - left) / Math.max(1, ends.size());
        int word = Math.min(WORD, longest());
        int step = Steps.least(candidate -> candidate * room >= Shapes.length("0") * word + GAP);
        int most = (int) ((step * room - GAP) / Shapes.CHARACTER);
        List<Tick> ticks = new ArrayList<>();
        for (int i = first(step); i < ends.size(); i += step) {
            Tick tick = tick(i, most);
            double middle = left + share(i) * (right - left);
            if (Shapes.length(tick.label()) / 2 <= Math.min(middle, Plot.WIDTH - middle)) {
                ticks.add(tick);
            }
        }
        return ticks;
    }

    /**
     * Returns labels below each other that do not touch.
     *
     * @param room how high each may be
     * @param lineHeight how high each is
     * @param most how many characters fit
     */
    List<Tick> ticksDown(double room, double lineHeight, int most) {
        int step = Steps.least(candidate -> candidate * room >= lineHeight);
        List<Tick> ticks = new ArrayList<>();
        for (int i = first(step); i < ends.size(); i += step) {
            ticks.add(tick(i, most));
        }
        return ticks;
    }

    private Tick tick(int index, int most) {
        return new Tick(share(index), Excerpt.of(ends.get(index), Math.max(1, most)));
    }

    int longest() {
        return ends.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Returns where to begin so that round numbers are shown, if there are any. */
    private int first(int step) {
        for (int i = 0; i < Math.min(step, ends.size()); i++) {
            if (ends.get(i).matches("[0-9]{1,9}") && Integer.parseInt(ends.get(i)) % step == 0) {
                return i;
            }
        }
        return 0;
    }
}
