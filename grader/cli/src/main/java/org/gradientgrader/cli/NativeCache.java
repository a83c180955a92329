package org.gradientgrader.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that workers unpack ND4J's native libraries to.
 *
 * <p>Never {@code ~/.javacpp}, which is JavaCPP's own choice: a worker runs code that nobody
 * believes, and what it may have touched must not be loaded by the user's other programs.
 *
 * @param folder created on demand
 */
record NativeCache(Path folder) {

    private static final String NAME = "gradient-grader";

    static NativeCache locate(OperatingSystem system, Map<String, String> environment, Path home) {
        Path caches =
                switch (system) {
                    case LINUX ->
                            absolute(environment, "XDG_CACHE_HOME").orElse(home.resolve(".cache"));
                    case MAC -> home.resolve("Library/Caches");
                    case WINDOWS ->
                            absolute(environment, "LOCALAPPDATA")
                                    .orElse(home.resolve("AppData/Local"));
                };
        return new NativeCache(caches.resolve(NAME));
    }

    /** The XDG specification says that relative paths are to be ignored. */
    private static Optional<Path> absolute(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /** Creates the folder if need be, for its owner only where the file system knows owners. */
    void create() throws IOException {
        try {
            createFolder();
        } catch (IOException e) {
            // the message only: what is denied here is no fault of the command line
            throw new IOException(
                    folder + " cannot be made; set HOME or XDG_CACHE_HOME to a folder of yours", e);
        }
    }

    private void createFolder() throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        if (Files.isDirectory(folder)) {
            return;
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
    }

    /** Returns whether nothing was unpacked yet, so that the next worker takes longer. */
    boolean isEmpty() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return true;
        }
    }
}
