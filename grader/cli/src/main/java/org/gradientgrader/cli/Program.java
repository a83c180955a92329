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
        int code = commandLine().execute(arguments);
        surroundings.out().flush();
        return List.of(ExitCode.values()).get(code);
    }

    CommandLine commandLine() {
        GraderCommand grader = new GraderCommand();
        Output output = new Output(surroundings, grader);
        List<Assignment> assignments = Assignments.ALL;
        CommandLine commandLine =
                new CommandLine(grader)
                        .addSubcommand(new GradeCommand(surroundings, output, assignments))
                        .addSubcommand(new ClassCommand(surroundings, output, assignments))
                        .addSubcommand(new ListCommand(output, assignments))
                        .addSubcommand(new HintCommand(output, assignments))
                        .addSubcommand(new ExplainCommand(output, assignments))
                        .addSubcommand(new DiffCommand(output))
                        .addSubcommand(new StarterCommand(surroundings, output))
                        .addSubcommand(new ReleaseCommand(surroundings, output))
                        .addSubcommand(new SeedsCommand(output, assignments))
                        .addSubcommand(new DoctorCommand(surroundings, output));
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
