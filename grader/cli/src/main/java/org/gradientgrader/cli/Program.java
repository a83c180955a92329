package org.gradientgrader.cli;

import java.util.List;
import org.gradientgrader.core.assignments.Assignments;
import org.gradientgrader.core.grading.GraderVersion;
import org.gradientgrader.core.rubric.Assignment;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line, put together; free of the process it runs in. */
final class Program {

    private final Surroundings surroundings;

    Program(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    ExitCode run(String... arguments) {
        try {
            int code = commandLine().execute(arguments);
            return arrived() ? List.of(ExitCode.values()).get(code) : ExitCode.GRADER_ERROR;
        } catch (OutOfMemoryError | StackOverflowError e) {
            surroundings.err().println("grader: " + e + "; what was printed so far is no grade");
            return ExitCode.GRADER_ERROR;
        }
    }

    /** Nobody who reads a full disk or a closed pipe must take silence for success. */
    private boolean arrived() {
        boolean arrived = !surroundings.out().checkError();
        if (!arrived) {
            surroundings.err().println("grader: standard output could not be written to the end");
        }
        return arrived;
    }

    CommandLine commandLine() {
        GraderCommand grader = new GraderCommand();
        Output output = new Output(surroundings, grader);
        List<Assignment> assignments = Assignments.ALL;
        CommandLine commandLine =
                new CommandLine(grader)
                        .addSubcommand(new GradeCommand(surroundings, output, assignments))
                        .addSubcommand(new ClassCommand(surroundings, output, assignments))
                        .addSubcommand(new ReportCommand(surroundings, output))
                        .addSubcommand(new ListCommand(output, assignments))
                        .addSubcommand(new HintCommand(output, assignments))
                        .addSubcommand(new ExplainCommand(output, assignments))
                        .addSubcommand(new DiffCommand(output))
                        .addSubcommand(new StarterCommand(surroundings, output))
                        .addSubcommand(new ReleaseCommand(surroundings, output))
                        .addSubcommand(new GradescopeBundleCommand(surroundings, output))
                        .addSubcommand(new SeedsCommand(output, assignments))
                        .addSubcommand(new DoctorCommand(surroundings, output))
                        .addSubcommand(new ArchiveCommand(surroundings));
        Ansi ansi = surroundings.terminal().colour(ColourMode.AUTO) ? Ansi.ON : Ansi.OFF;
        Complaints complaints = new Complaints(output, grader);
        commandLine
                .setOut(output.lines())
                .setErr(output.errorLines())
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setParameterExceptionHandler(complaints::aboutUsage)
                .setExecutionExceptionHandler(complaints::aboutExecution);
        commandLine.getCommandSpec().version("grader " + GraderVersion.current());
        return commandLine;
    }
}
