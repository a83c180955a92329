package org.gradientgrader.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand, and the options that all subcommands share. */
@Command(
        name = "grader",
        header = "Grades submissions of the course unit on vanishing and exploding gradients.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        usageHelpAutoWidth = false,
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all checks passed, or the command did what it was asked to do",
            "1:some checks did not pass, two scorecards differ, or the starter is out of step",
            "2:the command line is wrong, or there is nothing to grade",
            "3:the grader or the machine failed; says nothing about a submission"
        })
final class GraderCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            defaultValue = "auto",
            converter = ColourMode.Converter.class,
            description = "Use colours: ${COMPLETION-CANDIDATES} (default: auto).")
    private ColourMode colour = ColourMode.AUTO;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            hidden = true,
            description = "Show where an internal error came from.")
    private boolean debug;

    ColourMode colour() {
        return colour;
    }

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new ParameterException(
                new CommandLine(spec),
                "a command is missing: grade, class, report, list, hint, explain, diff, starter, release,"
                        + " gradescope-bundle, seeds or doctor");
    }
}
