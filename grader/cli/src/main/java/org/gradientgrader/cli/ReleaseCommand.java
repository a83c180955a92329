package org.gradientgrader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gradientgrader.cli.release.Release;
import org.gradientgrader.cli.release.StudentRepository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what students get. */
@Command(
        name = "release",
        header = "Writes the repository that students get: the starter, and the grader as jars.")
final class ReleaseCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output output;

    @Parameters(paramLabel = "DIR", description = "An empty folder, or one to make.")
    private Path folder;

    @Option(
            names = "--solutions",
            paramLabel = "DIR",
            description = {
                "Sources to make the starter from (default: solutions/src/main/java). Sources that"
                        + " are a starter already, such as exercises/src/main/java, stay as they"
                        + " are."
            })
    private Optional<Path> solutions = Optional.empty();

    ReleaseCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        Installation installation = surroundings.installation();
        StudentRepository repository =
                new Release(
                                installation.home(),
                                solutions.orElseGet(installation::solutions),
                                installation.ownJars())
                        .prepare();
        repository.write(folder);
        output.say(
                "wrote %d files, %d kB, to %s"
                        .formatted(repository.size(), repository.bytes() / 1000, folder));
        output.say("next: git init; git add --all; git add --chmod=+x mvnw; git commit");
        return ExitCode.OK.code();
    }
}
