package org.gradientgrader.core.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes in a submission folder. */
public final class Intake {

    private static final int FILE_BYTES = 256 << 10;
    private static final int TOTAL_BYTES = 2 << 20;
    private static final int FILES = 200;
    private static final int NOTES = 20;
    private static final int NAME_CHARACTERS = 100;
    private static final String ENDING = ".java";
    private static final Set<String> EXPECTED_ASIDE = Set.of("package-info.java");

    private final Set<String> packages;

    /** Takes sources of these packages. */
    public Intake(Set<String> packages) {
        this.packages = new TreeSet<>(packages);
    }

    /**
     * Reads the sources of a submission.
     *
     * @param submission a student repository, its {@code exercises} folder, or a folder of sources
     * @throws UnreadableSubmission if there is no such folder, or no source of our packages in it
     */
    public HandedIn take(Path submission) throws IOException {
        if (!Files.isDirectory(submission)) {
            throw new UnreadableSubmission("There is no folder " + submission + ".");
        }
        Path root =
                submission.toRealPath(); // the instructor may name a link; what is in it may not be
        // one
        List<String> notes = new ArrayList<>();
        SortedMap<String, byte[]> sources = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (String packageName : packages) {
            Path folder = sourceFolder(root, packageName);
            if (isOwnFolder(folder)) {
                int before = sources.size();
                collect(folder, packageName, sources, notes);
                if (sources.size() > before) {
                    found.put(packageName, root.relativize(folder).toString().replace('\\', '/'));
                }
            }
        }
        if (sources.isEmpty()) {
            throw nothingToGrade(submission);
        }
        return new HandedIn(
                name(submission), sources, found, SourceHash.of(sources), shortened(notes));
    }

    private static Path sourceFolder(Path root, String packageName) throws IOException {
        List<Path> parents =
                List.of(
                        root.resolve("src/main/java"),
                        root.resolve("exercises/src/main/java"),
                        root);
        for (Path parent : parents) {
            if (isOwnFolder(parent.resolve(packageName))) {
                return parent.resolve(packageName);
            }
        }
        return declaresPackage(root, packageName) ? root : root.resolve(packageName);
    }

    /** A link anywhere on the way would lead to sources that are not the submission's own. */
    private static boolean isOwnFolder(Path folder) throws IOException {
        return Files.isDirectory(folder) && folder.toRealPath().equals(folder);
    }

    private static List<String> shortened(List<String> notes) {
        if (notes.size() <= NOTES) {
            return notes;
        }
        List<String> first = new ArrayList<>(notes.subList(0, NOTES));
        first.add("left out " + (notes.size() - NOTES) + " more files");
        return first;
    }

    /** A bare folder of sources: its files say which package they belong to. */
    private static boolean declaresPackage(Path folder, String packageName) throws IOException {
        Pattern declaration =
                Pattern.compile("(?m)^\\s*package\\s+" + Pattern.quote(packageName) + "\\s*;");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (isSource(file)
                        && declaration
                                .matcher(new String(read(file), StandardCharsets.UTF_8))
                                .find()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** As the Java language has it: the name of a class, in any alphabet. */
    private static boolean isClassFile(String name) {
        String stem =
                name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
        return !stem.isEmpty()
                && stem.length() <= NAME_CHARACTERS
                && Character.isJavaIdentifierStart(stem.codePointAt(0))
                && stem.codePoints().allMatch(c -> Character.isJavaIdentifierPart(c) && c != '$');
    }

    private static boolean isSource(Path file) throws IOException {
        return isClassFile(file.getFileName().toString())
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) <= FILE_BYTES;
    }

    private void collect(
            Path folder, String packageName, SortedMap<String, byte[]> sources, List<String> notes)
            throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.sorted().toList();
        }
        long total = 0;
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (!isSource(file)) {
                if (!EXPECTED_ASIDE.contains(name)) {
                    notes.add("left out " + packageName + "/" + name + ": " + reason(file));
                }
                continue;
            }
            byte[] bytes = read(file);
            total += bytes.length;
            if (sources.size() >= FILES || total > TOTAL_BYTES) {
                throw new UnreadableSubmission(
                        "The submission is too large: at most "
                                + FILES
                                + " files and "
                                + (TOTAL_BYTES >> 20)
                                + " MiB of sources are graded.");
            }
            sources.put(packageName + "/" + name, bytes);
        }
    }

    private static String reason(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            return "links are not followed";
        }
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return "sub-packages are not graded";
        }
        if (!isClassFile(file.getFileName().toString())) {
            return "not the file of a Java class";
        }
        return Files.size(file) > FILE_BYTES
                ? "larger than " + (FILE_BYTES >> 10) + " KiB"
                : "not a regular file";
    }

    private static byte[] read(Path file) throws IOException {
        try (var stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = stream.readNBytes(FILE_BYTES + 1);
            if (bytes.length > FILE_BYTES) {
                throw new UnreadableSubmission(file + " grew while it was read.");
            }
            return bytes;
        }
    }

    private UnreadableSubmission nothingToGrade(Path submission) {
        return new UnreadableSubmission(
                "There is nothing to grade in "
                        + submission
                        + ": looked for Java classes of package "
                        + String.join(" or ", packages)
                        + " in src/main/java, exercises/src/main/java and the folder itself.");
    }

    private static String name(Path submission) {
        Path name = submission.toAbsolutePath().normalize().getFileName();
        return name == null ? "submission" : name.toString();
    }
}
