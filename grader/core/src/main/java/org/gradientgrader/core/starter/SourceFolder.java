package org.gradientgrader.core.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files of a folder by relative path; hidden ones, such as an editor's, do not count. */
final class SourceFolder {

    private final Path folder;

    SourceFolder(Path folder) {
        this.folder = folder;
    }

    /** {@return the relative paths with forward slashes, sorted} */
    List<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(SourceFolder::isVisible)
                    .map(SourceFolder::withSlashes)
                    .sorted()
                    .toList();
        }
    }

    String read(String file) throws IOException {
        // broken UTF-8 becomes a replacement character, so it shows up as a difference
        return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
    }

    private static boolean isVisible(Path path) {
        return names(path).noneMatch(name -> name.startsWith("."));
    }

    private static String withSlashes(Path path) {
        return String.join("/", names(path).toList());
    }

    private static Stream<String> names(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(Path::toString);
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
