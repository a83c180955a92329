package org.gradientgrader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gradientgrader.cli.release.GradescopeBundle;
import org.gradientgrader.cli.release.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what Gradescope grades with. */
@Command(
        name = "gradescope-bundle",
        header = "Writes the zip file that Gradescope takes for an autograder.")
final class GradescopeBundleCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output output;

    @Parameters(paramLabel = "FILE", description = "The zip file to write.")
    private Path file;

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = WholeNumber.class,
            defaultValue = "42",
            description = "Draw every submission's inputs from this number (default: 42).")
    private long seed;

    @Option(
            names = "--secret-file",
            paramLabel = "FILE",
            description = {
                "Put the secret in FILE (16 bytes or more) into the bundle, and draw hidden inputs"
                        + " from it. A submission runs in the container that the secret came in:"
                        + " it is removed before, but that is no strong protection."
            })
    private Optional<Path> secretFile = Optional.empty();

    GradescopeBundleCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(file)) {
            throw new Refusal(file + " is a folder; name the zip file to write");
        }
        byte[] zip = new GradescopeBundle(release(), seed, secret()).zip();
        AtomicFile.write(file, zip);
        output.say("wrote %d kB to %s".formatted(zip.length / 1000, file));
        output.say(
                "next: upload it at Gradescope under Configure Autograder, with an Ubuntu image");
        return ExitCode.OK.code();
    }

    private Release release() {
        Installation installation = surroundings.installation();
        return new Release(installation.home(), installation.solutions(), installation.ownJars());
    }

    private Optional<byte[]> secret() throws IOException {
        if (secretFile.isEmpty()) {
            return Optional.empty();
        }
        SecretFile.read(secretFile.get());
        return Optional.of(Files.readAllBytes(secretFile.get()));
    }
}
