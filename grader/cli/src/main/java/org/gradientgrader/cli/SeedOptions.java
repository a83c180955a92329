package org.gradientgrader.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.gradientgrader.core.grading.SeedSource;
import org.gradientgrader.core.grading.SeedTable;
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

    @Option(
            names = "--seeds-file",
            paramLabel = "FILE",
            description = {
                "Take hidden inputs from what `grader seeds` derived from the secret, where the"
                        + " secret itself must not be."
            })
    private Optional<Path> seedsFile = Optional.empty();

    /** Returns whether nobody but the instructor can draw the inputs again. */
    boolean hidden() {
        return secretFile.isPresent() || seedsFile.isPresent();
    }

    /** Returns the number that inputs come from if they are not hidden. */
    long number() {
        return seed.orElse(PRACTICE_SEED);
    }

    /**
     * Reads the secret or the seeds, if there are any.
     *
     * @throws Refusal if the options exclude each other or the file cannot be used
     */
    SeedSource source() throws IOException {
        if (seed.isPresent() && hidden()) {
            String option = secretFile.isPresent() ? "--secret-file" : "--seeds-file";
            throw new Refusal(
                    "--seed and "
                            + option
                            + " exclude each other; hidden inputs come from the file");
        }
        if (secretFile.isPresent() && seedsFile.isPresent()) {
            throw new Refusal(
                    "--secret-file and --seeds-file exclude each other; where the secret is, no"
                            + " derived seeds are needed");
        }
        if (secretFile.isPresent()) {
            return SecretFile.read(secretFile.get())::seedOf;
        }
        return seedsFile.isPresent() ? table(seedsFile.get()) : SeedSource.practice(number());
    }

    private static SeedTable table(Path file) throws IOException {
        try {
            return SeedTable.parse(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new Refusal("there is no file " + file + "; make one with: grader seeds");
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new Refusal(file + ": " + e.getMessage());
        }
    }
}
