package org.gradientgrader.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that readers see as they were or as they will be, and never in between. */
final class AtomicFile {

    private AtomicFile() {}

    static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path file, byte[] content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.write(target, content); // a device or a pipe, which nothing may replace
            return;
        }
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
        Path draft = target.resolveSibling(name);
        try {
            Files.deleteIfExists(draft);
            Files.write(draft, content, StandardOpenOption.CREATE_NEW);
            replace(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void replace(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
