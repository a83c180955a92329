package org.gradientgrader.core.grading;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Removes what grading leaves behind. */
final class Folders {

    private Folders() {}

    /** Deletes a folder with all in it, without following links; what cannot be deleted stays. */
    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new Deletion());
        } catch (IOException e) {
            return; // student code may have left something undeletable; the system's clean-up gets
            // it
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        /** Student code may have taken its own rights away. */
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            File file = folder.toFile();
            boolean ours =
                    file.setReadable(true) & file.setWritable(true) & file.setExecutable(true);
            return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return deleted(file);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return deleted(file);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            return deleted(folder);
        }

        private static FileVisitResult deleted(Path path) {
            path.toFile().delete();
            return FileVisitResult.CONTINUE;
        }
    }
}
