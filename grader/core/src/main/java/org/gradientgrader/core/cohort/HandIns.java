package org.gradientgrader.core.cohort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradientgrader.core.intake.Archive;

/**
 * The submissions of a class, as they lie side by side in a folder.
 *
 * @param all by the student's name
 * @param leftOut names of what lies there and is no submission
 */
public record HandIns(List<HandIn> all, List<String> leftOut) {

    private static final String ZIP = ".zip";

    /** Copies the lists. */
    public HandIns {
        all = List.copyOf(all);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Looks into {@code folder}: each folder and each zip archive in it is a submission.
     *
     * @param prefix of the names that belong to the assignment, for example {@code gradient-flow-}
     *     where GitHub Classroom's clones are called {@code gradient-flow-ada}; the rest of the
     *     name is the student's
     * @param except a folder below that holds results
     */
    public static HandIns in(Path folder, String prefix, Path except) throws IOException {
        List<Path> paths;
        try (Stream<Path> list = Files.list(folder)) {
            paths = list.filter(path -> !isSame(path, except)).sorted().toList();
        }
        List<HandIn> all = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Path path : paths) {
            String name = path.getFileName().toString();
            if (name.startsWith(prefix) && name.length() > prefix.length() && isHandIn(path)) {
                all.add(new HandIn(student(name.substring(prefix.length())), path));
            } else if (!name.startsWith(".")) {
                leftOut.add(name);
            }
        }
        return new HandIns(withUniqueNames(all), leftOut);
    }

    private static boolean isSame(Path path, Path except) {
        return path.toAbsolutePath().normalize().equals(except.toAbsolutePath().normalize());
    }

    /** A link would lead to a submission that may be another student's. */
    private static boolean isHandIn(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".")
                && (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                        || Archive.isNamedLikeOne(path)
                                && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
    }

    private static String student(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ZIP) && name.length() > ZIP.length()
                ? name.substring(0, name.length() - ZIP.length())
                : name;
    }

    /** Some file systems take names that differ in case for the same. */
    private static List<HandIn> withUniqueNames(List<HandIn> all) {
        Map<String, Long> counts =
                all.stream().collect(Collectors.groupingBy(HandIns::folded, Collectors.counting()));
        return all.stream()
                .map(
                        handIn ->
                                counts.get(folded(handIn)) == 1
                                        ? handIn
                                        : new HandIn(
                                                handIn.path().getFileName().toString(),
                                                handIn.path()))
                .toList();
    }

    private static String folded(HandIn handIn) {
        return handIn.student().toLowerCase(Locale.ROOT);
    }
}
