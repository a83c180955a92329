package org.gradientgrader.cli.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All files that students get, complete in memory before the first one is written. */
public final class StudentRepository {

    private final SortedMap<String, ReleasedFile> files;

    StudentRepository(Map<String, ReleasedFile> files) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Returns how many files there are. */
    public int size() {
        return files.size();
    }

    /** Returns the sum of their sizes. */
    public long bytes() {
        return files.values().stream().mapToLong(ReleasedFile::size).sum();
    }

    SortedMap<String, ReleasedFile> files() {
        return files;
    }

    /**
     * Writes all files.
     *
     * @param folder to write to, made if need be
     * @throws NotReleasable if there is something in it
     */
    public void write(Path folder) throws IOException {
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw new NotReleasable(
                    folder + " is not an empty folder; name one that is empty or not there yet");
        }
        for (Map.Entry<String, ReleasedFile> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue().content());
            if (file.getValue().isExecutable()) {
                makeExecutable(target);
            }
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Windows has no such permission; there Git is told by hand. */
    private static void makeExecutable(Path file) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
