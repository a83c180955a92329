package org.gradientgrader.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.Assignments;
import org.gradientgrader.core.assignments.gradientflow.GradientFlow;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.rubric.Assignment;

/**
 * Reads specimens. A file consists of lines such as these:
 *
 * <pre>
 * # what the student did
 * assignment gradient-flow
 * base reference
 * edit GradientClipping.java
 * - double factor = Math.min(1.0, maxNorm / total);
 * + double factor = maxNorm / total;
 * add Extra.java
 * + class Extra {}
 * delete GradientHistogram.java
 * lineEndings CRLF
 * expect gradient_clipping FAILED 7
 * names gradient_clipping scaled_up_below
 * </pre>
 *
 * <p>Without {@code assignment} it is gradient-flow. The lines after {@code -} must stand in the
 * file exactly once, white space at their ends aside. A {@code +} alone is an empty line.
 */
final class SpecimenReader {

    private static final Path REFERENCE = Path.of("../../solutions/src/main/java");
    private static final Path STARTER = Path.of("../../exercises/src/main/java");

    private final Path file;
    private Assignment assignment = GradientFlow.ASSIGNMENT;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final Map<String, Expected> expected = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private SpecimenReader(Path file) {
        this.file = file;
    }

    /** Reads all specimens of a folder of the test resources, sorted by name. */
    static List<Specimen> readAll(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(f -> new SpecimenReader(f).read())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one specimen, whatever state the others are in. */
    static Specimen read(String folder, String name) {
        return new SpecimenReader(Path.of("src/test/resources", folder, name + ".txt")).read();
    }

    private Specimen read() {
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String[] words = lines.get(i).strip().split(" ");
            switch (words[0]) {
                case "#", "" -> {
                    // for people
                }
                case "assignment" -> assignment = Assignments.named(words[1]).orElseThrow();
                case "base" ->
                        files.putAll(sources(words[1].equals("starter") ? STARTER : REFERENCE));
                case "edit" -> edit(words[1], block(lines, i, "- "), block(lines, i, "+ "));
                case "add" -> files.put(words[1], block(lines, i, "+ ") + "\n");
                case "delete" -> require(files.remove(words[1]) != null, "no file " + words[1]);
                case "lineEndings" -> files.replaceAll((name, text) -> withCrLf(text));
                case "expect" ->
                        expected.put(
                                words[1],
                                new Expected(
                                        Outcome.valueOf(words[2]), Integer.parseInt(words[3])));
                case "names" -> names.put(words[1], words[2]);
                default ->
                        require(
                                words[0].equals("-") || words[0].equals("+"),
                                "what is `" + words[0] + "`?");
            }
        }
        String name = file.getFileName().toString().replace(".txt", "");
        return new Specimen(
                name, assignment, new TreeMap<>(files), Map.copyOf(expected), Map.copyOf(names));
    }

    /** Returns the lines after {@code start} that carry the mark, up to the next command. */
    private static String block(List<String> lines, int start, String mark) {
        StringBuilder block = new StringBuilder();
        Iterator<String> rest = lines.subList(start + 1, lines.size()).iterator();
        for (String line = next(rest);
                line.equals("+") || line.startsWith("- ") || line.startsWith("+ ");
                line = next(rest)) {
            if ((line + " ").startsWith(mark)) {
                String text = line.length() > 2 ? line.substring(2) : "";
                block.append(block.isEmpty() ? "" : "\n").append(text);
            }
        }
        return block.toString();
    }

    /** A text file in Git has the line endings of its checkout, so they are made here. */
    private static String withCrLf(String text) {
        return text.replace("\n", "\r\n");
    }

    private static String next(Iterator<String> lines) {
        return lines.hasNext() ? lines.next() : "";
    }

    private void edit(String name, String from, String to) {
        String text = files.getOrDefault(name, "");
        int first = text.indexOf(from.strip());
        require(first >= 0 && !from.isBlank(), name + " has no `" + from.strip() + "`");
        require(
                text.indexOf(from.strip(), first + 1) < 0,
                name + " has more than one `" + from.strip() + "`");
        files.put(
                name,
                text.substring(0, first)
                        + to.strip()
                        + text.substring(first + from.strip().length()));
    }

    private SortedMap<String, String> sources(Path module) {
        Path folder = module.resolve(assignment.packageName());
        SortedMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.toString().endsWith(".java"))
                    .forEach(
                            f ->
                                    sources.put(
                                            f.getFileName().toString(),
                                            String.join("\n", lines(f))));
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(file + ": " + message);
        }
    }
}
