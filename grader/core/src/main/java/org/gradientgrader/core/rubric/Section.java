package org.gradientgrader.core.rubric;

import java.util.List;

/**
 * A titled group of checks.
 *
 * @param title what students read
 * @param checks in the order students meet them
 * @param sitters the student's networks that the scorecard portrays under this section
 * @param exhibits what else it shows there
 */
public record Section(
        String title, List<Check> checks, List<Sitter> sitters, List<Exhibit> exhibits) {

    /** Copies the lists. */
    public Section {
        checks = List.copyOf(checks);
        sitters = List.copyOf(sitters);
        exhibits = List.copyOf(exhibits);
    }

    /** Starts a section with its checks. */
    public static Section section(String title, Check... checks) {
        return new Section(title, List.of(checks), List.of(), List.of());
    }

    /** Returns the same section with networks to portray. */
    public Section portraying(Sitter... newSitters) {
        return new Section(title, checks, List.of(newSitters), exhibits);
    }

    /** Returns the same section with figures to show. */
    public Section showing(Exhibit... newExhibits) {
        return new Section(title, checks, sitters, List.of(newExhibits));
    }
}
