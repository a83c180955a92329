package org.gradientgrader.core.model;

import java.util.List;

/**
 * An assignment, judged.
 *
 * @param name for example {@code gradient-flow}
 * @param title what students read
 * @param folder of its sources below what was handed in, with {@code /} between names; empty if
 *     they lie directly in it
 * @param sections in the rubric's order
 */
public record AssignmentResult(
        String name, String title, String folder, List<SectionResult> sections) {

    /** Copies {@code sections}. */
    public AssignmentResult {
        sections = List.copyOf(sections);
    }

    /** Returns the path of a student's file below what was handed in, with {@code /}. */
    public String path(Location location) {
        return folder.isEmpty() ? location.file() : folder + "/" + location.file();
    }

    /** Returns all checks in order. */
    public List<CheckResult> checks() {
        return sections.stream().flatMap(section -> section.checks().stream()).toList();
    }

    /** Returns the points earned. */
    public int score() {
        return sections.stream().mapToInt(SectionResult::score).sum();
    }

    /** Returns the points that can be had. */
    public int maxScore() {
        return sections.stream().mapToInt(SectionResult::maxScore).sum();
    }
}
