package org.gradientgrader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.gradientgrader.core.engine.Secret;
import org.gradientgrader.core.grading.SeedSource;
import picocli.CommandLine.Option;

/** Where the inputs come from; the same options in every command that grades. */
final class SeedOptions {

    private static final long PRACTICE_SEED = 42;

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "Draw the inputs from this number (default: 42).")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--secret-file",
            paramLabel = "FILE",
            description = {
                "Draw hidden inputs from the secret in FILE (16 bytes or more) and the submission's"
                        + " files, instead of --seed."
            })
    private Optional<Path> secretFile = Optional.empty();

    /** Returns whether nobody but the instructor can draw the inputs again. */
    boolean hidden() {
        return secretFile.isPresent();
    }

    /** Returns the number that inputs come from if they are not hidden. */
    long number() {
        return seed.orElse(PRACTICE_SEED);
    }

    /**
     * Reads the secret, if there is one.
     *
     * @throws Refusal if the options exclude each other or the secret cannot be used
     */
    SeedSource source() throws IOException {
        if (secretFile.isEmpty()) {
            return SeedSource.practice(number());
        }
        if (seed.isPresent()) {
            throw new Refusal(
                    "--seed and --secret-file exclude each other; hidden inputs come from the secret");
        }
        return secret(secretFile.get())::seedOf;
    }

    private static Secret secret(Path file) throws IOException {
        try {
            return new Secret(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new Refusal(
                    "there is no file " + file + "; make one with: openssl rand 32 > FILE");
        } catch (IllegalArgumentException e) {
            throw new Refusal(file + ": " + e.getMessage());
        }
    }
}
