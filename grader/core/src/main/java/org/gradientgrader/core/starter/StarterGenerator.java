package org.gradientgrader.core.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the starter from a folder of reference solutions. */
public final class StarterGenerator {

    private final SourceFolder solutions;

    /**
     * Prepares the generator; nothing is read yet.
     *
     * @param solutions the folder that holds the hand-written solutions
     */
    public StarterGenerator(Path solutions) {
        this.solutions = new SourceFolder(solutions);
    }

    /**
     * Generates every file that students get.
     *
     * @return texts with LF line ends by path, relative to the folder, with forward slashes; in the
     *     order of the paths
     * @throws MalformedRegion if a marker is wrong
     * @throws NoSuchFileException if the folder is missing or holds no file
     * @throws IOException if a file cannot be read
     */
    public SortedMap<String, String> generate() throws IOException {
        List<String> files = solutions.files();
        if (files.isEmpty()) {
            throw new NoSuchFileException(solutions.toString(), "", "no solutions in this folder");
        }
        SortedMap<String, String> starter = new TreeMap<>();
        for (String file : files) {
            Optional<String> stripped = SolutionRegions.strip(file, solutions.read(file));
            stripped.ifPresent(text -> starter.put(file, StarterImports.prune(text)));
        }
        return Collections.unmodifiableSortedMap(starter);
    }

    /**
     * Writes the files that are missing or different, and touches no other.
     *
     * @param exercises the folder that students work in, made if need be
     * @return the files written, relative to the folder
     * @throws MalformedRegion if a marker is wrong; then nothing is written
     * @throws IOException if a file cannot be read or written
     */
    public List<String> write(Path exercises) throws IOException {
        SortedMap<String, String> starter = generate();
        List<String> stale =
                StarterDrift.between(starter, exercises).stream()
                        .filter(drift -> drift.kind() != StarterDrift.Kind.STRAY)
                        .map(StarterDrift::file)
                        .toList();
        for (String file : stale) {
            Path target = exercises.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, starter.get(file));
        }
        return stale;
    }
}
