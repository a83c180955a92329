package org.gradientgrader.core.rubric;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One graded unit.
 *
 * @param name stable, for example {@code gradient-flow}
 * @param title what students read
 * @param packageName of the student's classes
 * @param classNames simple names of the classes that a student hands in
 * @param sections in the order students meet them
 */
public record Assignment(
        String name,
        String title,
        String packageName,
        List<String> classNames,
        List<Section> sections) {

    /** Copies the lists. */
    public Assignment {
        classNames = List.copyOf(classNames);
        sections = List.copyOf(sections);
    }

    /**
     * Returns the files that a student hands in, for example {@code gradientflow/ReluNetwork.java}.
     */
    public Stream<String> classFiles() {
        return classNames.stream().map(name -> packageName + "/" + name + ".java");
    }

    /** Returns all checks in order. */
    public List<Check> checks() {
        return sections.stream().flatMap(section -> section.checks().stream()).toList();
    }

    /**
     * Returns the check with this id, or of this place such as {@code 1.2} (section 1, second
     * check).
     */
    public Optional<Check> check(String idOrPlace) {
        return checks().stream()
                .filter(check -> check.id().equals(idOrPlace) || place(check).equals(idOrPlace))
                .findFirst();
    }

    /** Returns a check's place, for example {@code 1.2}: section 1, second check. */
    public String place(Check check) {
        for (int s = 0; s < sections.size(); s++) {
            int c = sections.get(s).checks().indexOf(check);
            if (c >= 0) {
                return (s + 1) + "." + (c + 1);
            }
        }
        throw new IllegalArgumentException(check.id() + " is no check of " + name);
    }

    /** Returns the points that can be had. */
    public int points() {
        return checks().stream().mapToInt(Check::points).sum();
    }
}
