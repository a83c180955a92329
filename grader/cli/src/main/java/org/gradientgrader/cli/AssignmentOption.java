package org.gradientgrader.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gradientgrader.core.rubric.Assignment;
import picocli.CommandLine.Option;

/** Which assignments to grade; shared by the commands that grade. */
final class AssignmentOption {

    @Option(
            names = "--assignment",
            paramLabel = "NAME",
            description =
                    "Grade this assignment only (default: all that a submission has), see `grader"
                            + " list`.")
    private Optional<String> name = Optional.empty();

    /**
     * Returns the assignments to grade.
     *
     * @throws Refusal if there is none of the name
     */
    List<Assignment> among(List<Assignment> all) {
        return name.map(wanted -> List.of(named(wanted, all))).orElse(all);
    }

    private static Assignment named(String name, List<Assignment> all) {
        return all.stream()
                .filter(assignment -> assignment.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "there is no assignment "
                                                + name
                                                + "; there are "
                                                + all.stream()
                                                        .map(Assignment::name)
                                                        .collect(Collectors.joining(", "))));
    }
}
