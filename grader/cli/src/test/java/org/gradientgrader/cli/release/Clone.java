package org.gradientgrader.cli.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gradientgrader.cli.Repository;

/** A student's clone of a release of this build. */
final class Clone {

    private final Path folder;
    private final Path libraries;

    private Clone(Path folder, Path libraries) {
        this.folder = folder;
        this.libraries = libraries;
    }

    /** Releases into a folder, commits, and clones that; both have spaces in their paths. */
    static Clone below(Path parent) throws IOException, InterruptedException {
        Path origin = parent.resolve("the course");
        new Release(Repository.root(), Repository.solutions(), Repository.jarFolders())
                .prepare()
                .write(origin);
        Command.succeed(origin, "git", "init", "--quiet");
        Command.succeed(origin, "git", "add", "--all");
        Command.succeed(
                origin,
                "git",
                "-c",
                "user.name=Course",
                "-c",
                "user.email=course@example.org",
                "commit",
                "--quiet",
                "--message=Begin");
        Command.succeed(parent, "git", "clone", "--quiet", "the course", "my clone");
        return new Clone(parent.resolve("my clone"), parent.resolve("libraries"));
    }

    Path folder() {
        return folder;
    }

    Path source(String className) {
        return folder.resolve("src/main/java/gradientflow/" + className + ".java");
    }

    /** Overwrites the starter with the reference solution. */
    void solve() throws IOException {
        Path solutions = Repository.solutions().resolve("gradientflow");
        try (Stream<Path> files = Files.list(solutions)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve("src/main/java/gradientflow");
                Files.copy(
                        file,
                        target.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Runs the wrapper without a network; what it takes from the release stays in the test. */
    Command mvnw(String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("./mvnw", "-o", "-B"));
        words.addAll(settings());
        words.addAll(List.of(arguments));
        return Command.run(folder, Map.of(), words);
    }

    /** Returns the options that let Maven read the machine's libraries and write to others. */
    List<String> settings() {
        return List.of(
                "-Dmaven.repo.local=" + libraries,
                "-Dmaven.repo.local.tail=" + System.getProperty("maven.local.repository"));
    }
}
