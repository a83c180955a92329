package org.gradientgrader.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Section;
import picocli.CommandLine.Command;

/** Lists the checks. */
@Command(name = "list", header = "Lists the sections and their checks, with points.")
final class ListCommand implements Callable<Integer> {

    private final Output output;
    private final List<Assignment> assignments;

    ListCommand(Output output, List<Assignment> assignments) {
        this.output = output;
        this.assignments = assignments;
    }

    @Override
    public Integer call() {
        for (int i = 0; i < assignments.size(); i++) {
            if (i > 0) {
                output.say("");
            }
            list(assignments.get(i));
        }
        return ExitCode.OK.code();
    }

    private void list(Assignment assignment) {
        output.say(assignment.title() + " (" + assignment.name() + ")");
        for (Section section : assignment.sections()) {
            int points = section.checks().stream().mapToInt(Check::points).sum();
            output.say("");
            output.say(section.title() + " (" + points + " points)");
            for (Check check : section.checks()) {
                output.say(line(assignment, check));
            }
        }
        output.say("");
        output.say(assignment.checks().size() + " checks, " + assignment.points() + " points");
    }

    private static String line(Assignment assignment, Check check) {
        int widest = assignment.checks().stream().mapToInt(c -> c.id().length()).max().orElse(0);
        return "  "
                + assignment.place(check)
                + "  "
                + check.id()
                + " ".repeat(widest - check.id().length())
                + (check.points() < 10 ? "   " : "  ")
                + check.points()
                + "  "
                + check.title();
    }
}
