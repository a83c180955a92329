package org.gradientgrader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.gradientgrader.core.engine.Secret;

/** The file that hidden inputs are derived from. */
final class SecretFile {

    private SecretFile() {}

    /**
     * Reads a secret.
     *
     * @throws Refusal if there is no such file, or too little in it
     */
    static Secret read(Path file) throws IOException {
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
