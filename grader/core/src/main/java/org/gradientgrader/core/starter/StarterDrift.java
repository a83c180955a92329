package org.gradientgrader.core.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * One difference between the starter that the solutions give and the exercises as they are.
 *
 * @param file the path relative to the folder, with forward slashes
 * @param kind what is wrong with it
 * @param message one sentence that names the file and says what to do
 */
public record StarterDrift(String file, Kind kind, String message) {

    /** What can be wrong with a file of the exercises. */
    public enum Kind {
        /** The solutions give it, the exercises lack it. */
        MISSING,
        /** Both have it, with other contents. */
        DIFFERENT,
        /** The exercises have it, no solution gives it. */
        STRAY
    }

    /**
     * Compares two folders.
     *
     * @param solutions the folder that holds the hand-written solutions
     * @param exercises the folder that students work in; a missing one counts as empty
     * @return the differences in the order of the paths, empty if the two are in step; line ends do
     *     not count
     * @throws MalformedRegion if a marker is wrong
     * @throws IOException if a file cannot be read
     */
    public static List<StarterDrift> between(Path solutions, Path exercises) throws IOException {
        return between(new StarterGenerator(solutions).generate(), exercises);
    }

    static List<StarterDrift> between(Map<String, String> starter, Path exercises)
            throws IOException {
        SourceFolder folder = new SourceFolder(exercises);
        List<String> present = Files.isDirectory(exercises) ? folder.files() : List.of();
        List<StarterDrift> drifts = new ArrayList<>();
        TreeSet<String> files = new TreeSet<>(starter.keySet());
        files.addAll(present);
        for (String file : files) {
            if (!starter.containsKey(file)) {
                drifts.add(stray(file));
            } else if (!present.contains(file)) {
                drifts.add(missing(file));
            } else {
                int line = firstDifference(starter.get(file), folder.read(file));
                if (line > 0) {
                    drifts.add(different(file, line));
                }
            }
        }
        return List.copyOf(drifts);
    }

    private static StarterDrift stray(String file) {
        String message =
                file + " has no solution that it comes from: add the solution or delete it";
        return new StarterDrift(file, Kind.STRAY, message);
    }

    private static StarterDrift missing(String file) {
        String message = file + " is missing: run grader starter --write";
        return new StarterDrift(file, Kind.MISSING, message);
    }

    private static StarterDrift different(String file, int line) {
        String message = file + " differs from line " + line + " on: run grader starter --write";
        return new StarterDrift(file, Kind.DIFFERENT, message);
    }

    /** The first line that differs, counted from 1, or 0; lines end in LF or CRLF alike. */
    private static int firstDifference(String expected, String actual) {
        String unified = actual.replace("\r\n", "\n");
        if (unified.equals(expected)) {
            return 0;
        }
        String[] left = expected.split("\n", -1);
        String[] right = unified.split("\n", -1);
        int line = 0;
        while (line < left.length && line < right.length && left[line].equals(right[line])) {
            line++;
        }
        return line + 1;
    }
}
