package org.gradientgrader.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.gradientgrader.cli.markdown.Markdown;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.rubric.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the page about a check. */
@Command(name = "explain", header = "Explains what a check asks and why, and typical mistakes.")
final class ExplainCommand implements Callable<Integer> {

    private final Output output;
    private final Checks checks;

    @Parameters(
            paramLabel = "CHECK",
            description = "Id or place of a check, such as sigmoid_gradients or 1.2.")
    private String wanted;

    ExplainCommand(Output output, List<Assignment> assignments) {
        this.output = output;
        this.checks = new Checks(assignments);
    }

    @Override
    public Integer call() {
        Check check = checks.require(wanted);
        PageText text = new PageText(output.theme()::spell, Output.COLUMNS);
        text.lines(Markdown.parse(Pages.about(check))).forEach(output::say);
        return ExitCode.OK.code();
    }
}
