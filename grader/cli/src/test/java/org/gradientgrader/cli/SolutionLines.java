package org.gradientgrader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of the reference solution that would give it away; spaces do not count.
 *
 * @param lines that students are to find themselves
 */
public record SolutionLines(List<String> lines) {

    /** A shorter line is everyone's, for example {@code network.init();}. */
    private static final int TELLING_LENGTH = 20;

    /** Reads the regions of solution and the solution's own files in a folder. */
    public static SolutionLines in(Path folder) throws IOException {
        List<String> telling = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                addTo(telling, Files.readAllLines(file));
            }
        }
        telling.removeIf(line -> line.length() <= TELLING_LENGTH);
        return new SolutionLines(List.copyOf(telling));
    }

    private static void addTo(List<String> telling, List<String> lines) {
        boolean inside = lines.get(0).equals("// SOLUTION FILE");
        for (String line : lines) {
            boolean isMarker = line.strip().matches("// (BEGIN|END) SOLUTION");
            inside = isMarker ? line.contains("BEGIN") : inside;
            if (inside && !isMarker && !line.matches("(package|import) .*")) {
                telling.add(normalised(line).strip());
            }
        }
    }

    /** Returns those of the lines that a text contains. */
    public List<String> in(String text) {
        String normalised = normalised(text);
        return lines.stream().filter(normalised::contains).toList();
    }

    private static String normalised(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
