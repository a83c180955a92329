package org.gradientgrader.core.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A submission that was handed in as one zip file: of a repository, of a folder, or of sources.
 *
 * <p>Only Java sources are unpacked, so nothing else in it can do harm by its size or name.
 */
public final class Archive {

    private static final String ENDING = ".zip";

    /** A student's project with its build output has some hundreds. */
    private static final int ENTRIES = 20_000;

    private static final int SOURCES = 1_000;
    private static final int FILE_BYTES = 1 << 20;
    private static final int TOTAL_BYTES = 8 << 20;

    /** Copies that macOS puts beside the files. */
    private static final String RESOURCE_FORKS = "__MACOSX";

    private final Path file;
    private final Set<String> packages;

    private Archive(Path file, Set<String> packages) {
        this.file = file;
        this.packages = Set.copyOf(packages);
    }

    /** Returns whether this is the name of an archive. */
    public static boolean isNamedLikeOne(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * Unpacks the sources in {@code file}.
     *
     * @param packages that are looked for; tells the folders of the project from those around it
     * @param parent where to make the folder, which gets the archive's name
     * @return a folder that {@link Intake} can take
     * @throws UnreadableSubmission if it is no zip file, too large, or has paths that lead out of
     *     it
     */
    public static Path unpack(Path file, Set<String> packages, Path parent) throws IOException {
        String name = file.getFileName().toString();
        Path folder = parent.resolve(name.substring(0, name.length() - ENDING.length()) + "/");
        new Archive(file, packages).unpackInto(Files.createDirectories(folder));
        return folder;
    }

    private void unpackInto(Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<ZipEntry> sources = sources(zip);
            int around = foldersAround(sources);
            long left = TOTAL_BYTES;
            for (ZipEntry source : sources) {
                Path path = Path.of(source.getName());
                Path target = folder.resolve(path.subpath(around, path.getNameCount()));
                left -= copy(zip, source, target);
                if (left < 0) {
                    throw tooLarge();
                }
            }
        } catch (ZipException e) {
            throw new UnreadableSubmission(
                    file + " cannot be read as a zip file: " + e.getMessage() + ".");
        }
    }

    private List<ZipEntry> sources(ZipFile zip) {
        if (zip.size() > ENTRIES) {
            throw tooLarge();
        }
        List<ZipEntry> sources = new ArrayList<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (!entry.isDirectory()
                    && name.endsWith(".java")
                    && !name.startsWith(RESOURCE_FORKS)) {
                sources.add(checked(entry));
            }
        }
        if (sources.size() > SOURCES) {
            throw tooLarge();
        }
        return sources;
    }

    private ZipEntry checked(ZipEntry entry) {
        if (!leadsInside(entry.getName())) {
            throw new UnreadableSubmission(
                    file + " has a path that leads out of it: " + entry.getName());
        }
        return entry;
    }

    private static boolean leadsInside(String name) {
        try {
            Path path = Path.of(name);
            return !path.isAbsolute()
                    && path.normalize().equals(path)
                    && !path.startsWith("..")
                    && name.indexOf('\\') < 0
                    && name.indexOf(':') < 0;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Returns how many folders, the same for all sources, lie around the project. */
    private int foldersAround(List<ZipEntry> sources) {
        List<Path> folders =
                sources.stream()
                        .map(source -> Path.of("/" + source.getName()).getParent())
                        .distinct()
                        .toList();
        int around = 0;
        while (!folders.isEmpty() && isAround(folders, around)) {
            around++;
        }
        return around;
    }

    private boolean isAround(List<Path> folders, int depth) {
        Path first = folders.get(0);
        if (first.getNameCount() <= depth) {
            return false;
        }
        Path name = first.getName(depth);
        return !isOfProject(name.toString())
                && folders.stream()
                        .allMatch(f -> f.getNameCount() > depth && f.getName(depth).equals(name));
    }

    private boolean isOfProject(String folder) {
        return folder.equals("src") || folder.equals("exercises") || packages.contains(folder);
    }

    private int copy(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] bytes = stream.readNBytes(FILE_BYTES + 1);
            if (bytes.length > FILE_BYTES) {
                throw tooLarge();
            }
            Files.createDirectories(target.getParent());
            Files.write(target, bytes);
            return bytes.length;
        }
    }

    private UnreadableSubmission tooLarge() {
        return new UnreadableSubmission(
                file
                        + " is too large: at most "
                        + SOURCES
                        + " sources of together "
                        + (TOTAL_BYTES >> 20)
                        + " MiB are unpacked.");
    }
}
