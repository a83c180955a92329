package org.gradientgrader.core.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes what grading leaves behind. */
final class Folders {

    private Folders() {}

    /** Deletes a folder with all in it, without following links; what cannot be deleted stays. */
    static void delete(Path folder) {
        for (Path path : contents(folder)) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                // student code may have left something undeletable; the system's own clean-up gets
                // it
                continue;
            }
        }
    }

    private static List<Path> contents(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
