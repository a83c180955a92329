package org.gradientgrader.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Where tests find the repository and what was built; Maven runs them in the module's folder. */
public final class Repository {

    private Repository() {}

    /** Returns the repository's own folder. */
    public static Path root() {
        try {
            return Path.of("../..").toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the hand-written sources. */
    public static Path solutions() {
        return root().resolve("solutions/src/main/java");
    }

    /** Returns the folders with the grader's own jars, which are there in integration tests. */
    public static List<Path> jarFolders() {
        return List.of(
                root().resolve("grader/cli/target/lib"),
                root().resolve("grader/worker/target/lib"),
                root().resolve("grader/junit/target"));
    }
}
