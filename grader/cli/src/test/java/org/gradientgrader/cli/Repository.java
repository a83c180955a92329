package org.gradientgrader.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Where integration tests find what was built; Maven runs them in the folder of their module. */
final class Repository {

    private Repository() {}

    static Path root() {
        try {
            return Path.of("../..").toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
