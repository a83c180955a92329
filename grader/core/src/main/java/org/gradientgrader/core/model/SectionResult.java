package org.gradientgrader.core.model;

import java.util.List;

/**
 * A section, judged.
 *
 * @param title what students read
 * @param checks in the rubric's order
 * @param portraits of the student's networks in this section
 * @param figures of what else the student's code does
 */
public record SectionResult(
        String title, List<CheckResult> checks, List<Portrait> portraits, List<Figure> figures) {

    /** Copies the lists. */
    public SectionResult {
        checks = List.copyOf(checks);
        portraits = List.copyOf(portraits);
        figures = List.copyOf(figures);
    }

    /** A section without figures. */
    public SectionResult(String title, List<CheckResult> checks, List<Portrait> portraits) {
        this(title, checks, portraits, List.of());
    }

    /** Returns the points earned. */
    public int score() {
        return checks.stream().mapToInt(CheckResult::score).sum();
    }

    /** Returns the points that can be had. */
    public int maxScore() {
        return checks.stream().mapToInt(CheckResult::maxScore).sum();
    }
}
