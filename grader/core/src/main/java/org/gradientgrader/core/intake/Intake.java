package org.gradientgrader.core.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private static final Pattern CLASS_FILE = Pattern.compile("[A-Z][A-Za-z0-9_]{0,100}\\.java");
    private static final Set<String> EXPECTED_ASIDE = Set.of("package-info.java");

    private final Set<String> packages;

    /** Takes sources of these packages. */
    public Intake(Set<String> packages) {
        this.packages = new TreeSet<>(packages);
    }

    /**
     * Copies the sources of a submission.
     *
     * @param submission a student repository, its {@code exercises} folder, or a folder of sources
     * @param copy an empty folder to copy to
     * @throws UnreadableSubmission if there is no such folder, or no source of our packages in it
     */
    public HandedIn take(Path submission, Path copy) throws IOException {
        if (!Files.isDirectory(submission)) {
            throw new UnreadableSubmission("There is no folder " + submission + ".");
        }
        List<String> notes = new ArrayList<>();
        SortedMap<String, byte[]> sources = new TreeMap<>();
        Set<String> found = new TreeSet<>();
        for (String packageName : packages) {
            Path folder = sourceFolder(submission, packageName);
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                collect(folder, packageName, sources, notes);
                found.add(packageName);
            }
        }
        if (sources.isEmpty()) {
            throw nothingToGrade(submission);
        }
        write(sources, copy);
        return new HandedIn(
                name(submission),
                copy,
                List.copyOf(sources.keySet()),
                found,
                SourceHash.of(sources),
                notes);
    }

    private static Path sourceFolder(Path submission, String packageName) throws IOException {
        List<Path> roots =
                List.of(
                        submission.resolve("src/main/java"),
                        submission.resolve("exercises/src/main/java"),
                        submission);
        for (Path root : roots) {
            if (Files.isDirectory(root.resolve(packageName), LinkOption.NOFOLLOW_LINKS)) {
                return root.resolve(packageName);
            }
        }
        return declaresPackage(submission, packageName)
                ? submission
                : submission.resolve(packageName);
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

    private static boolean isSource(Path file) throws IOException {
        return CLASS_FILE.matcher(file.getFileName().toString()).matches()
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
        if (!CLASS_FILE.matcher(file.getFileName().toString()).matches()) {
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
        String packageName = packages.iterator().next();
        return new UnreadableSubmission(
                "There is nothing to grade in "
                        + submission
                        + ": looked for Java classes of package "
                        + String.join(", ", packages)
                        + " in src/main/java/"
                        + packageName
                        + ", exercises/src/main/java/"
                        + packageName
                        + ", "
                        + packageName
                        + " and the folder itself.");
    }

    private static void write(SortedMap<String, byte[]> sources, Path copy) throws IOException {
        for (var source : sources.entrySet()) {
            Path target = copy.resolve(source.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, source.getValue());
        }
    }

    private static String name(Path submission) {
        Path name = submission.toAbsolutePath().normalize().getFileName();
        return name == null ? "submission" : name.toString();
    }
}
