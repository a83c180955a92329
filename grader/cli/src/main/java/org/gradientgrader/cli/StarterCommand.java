package org.gradientgrader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gradientgrader.core.starter.StarterDrift;
import org.gradientgrader.core.starter.StarterGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares the exercises with the solutions that they are generated from. */
@Command(
        name = "starter",
        header = "Compares the exercises with what the solutions give, or regenerates them.")
final class StarterCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output output;

    @Option(names = "--write", description = "Write the files that are missing or different.")
    private boolean write;

    @Option(
            names = "--solutions",
            paramLabel = "DIR",
            description = "Hand-written sources (default: solutions/src/main/java).")
    private Optional<Path> solutions = Optional.empty();

    @Option(
            names = "--exercises",
            paramLabel = "DIR",
            description = "Generated sources (default: exercises/src/main/java).")
    private Optional<Path> exercises = Optional.empty();

    StarterCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        Installation installation = surroundings.installation();
        Path from = solutions.orElseGet(installation::solutions);
        Path to = exercises.orElseGet(installation::exercises);
        if (!Files.isDirectory(from)) {
            throw new Refusal(
                    "there is no folder " + from + "; name the solutions with --solutions DIR");
        }
        if (write) {
            report(new StarterGenerator(from).write(to), to);
        }
        List<StarterDrift> drifts = StarterDrift.between(from, to);
        drifts.forEach(drift -> output.say(drift.message()));
        if (drifts.isEmpty()) {
            output.say(to + " is in step with " + from);
        }
        return (drifts.isEmpty() ? ExitCode.OK : ExitCode.NOT_ALL_PASSED).code();
    }

    private void report(List<String> written, Path folder) {
        written.forEach(file -> output.say("wrote " + folder.resolve(file)));
    }
}
