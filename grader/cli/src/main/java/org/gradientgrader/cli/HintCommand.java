package org.gradientgrader.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.rubric.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a hint. */
@Command(name = "hint", header = "Shows what to try next when a check does not pass.")
final class HintCommand implements Callable<Integer> {

    private final Output output;
    private final Checks checks;

    @Parameters(
            paramLabel = "CHECK",
            description = "Id or place of a check, such as sigmoid_gradients or 1.2.")
    private String wanted;

    HintCommand(Output output, List<Assignment> assignments) {
        this.output = output;
        this.checks = new Checks(assignments);
    }

    @Override
    public Integer call() {
        Check check = checks.require(wanted);
        output.say(checks.place(check) + "  " + check.title());
        output.say("     ", check.hint());
        return ExitCode.OK.code();
    }
}
