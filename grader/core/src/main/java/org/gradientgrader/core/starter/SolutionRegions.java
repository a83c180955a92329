package org.gradientgrader.core.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the solution out of one source file.
 *
 * <p>Four markers, each alone on its line: {@code // BEGIN SOLUTION} and {@code // END SOLUTION}
 * around what students write themselves, {@code // STARTER: code} for a line that only the starter
 * has, and {@code // SOLUTION FILE} as the first line of a file that students never see. Anything
 * that looks like a marker and is none is refused: a typo must not hand out an answer.
 */
public final class SolutionRegions {

    private static final int OUTSIDE = 0;

    private final String file;
    private final List<String> starter = new ArrayList<>();
    private int begin = OUTSIDE;
    private boolean regionHasCode;
    private boolean seam;

    private SolutionRegions(String file) {
        this.file = file;
    }

    /**
     * Strips a file.
     *
     * @param file the name that messages show
     * @param source the text of the solution, with any line ends
     * @return the starter's text with LF line ends, or nothing if students do not get this file
     * @throws MalformedRegion if a marker is wrong
     */
    public static Optional<String> strip(String file, String source) {
        List<String> lines = source.lines().toList();
        if (!lines.isEmpty() && Marker.of(lines.get(0)) == Marker.SOLUTION_FILE) {
            return Optional.empty();
        }
        SolutionRegions regions = new SolutionRegions(file);
        for (int number = 1; number <= lines.size(); number++) {
            regions.accept(lines.get(number - 1), number);
        }
        return Optional.of(regions.finish());
    }

    private void accept(String line, int number) {
        switch (Marker.of(line)) {
            case BEGIN -> open(number);
            case END -> close(number);
            case STARTER -> keepStarterCode(line, number);
            case SOLUTION_FILE ->
                    throw malformed(number, "move // SOLUTION FILE to the first line");
            case NONE -> text(line, number);
        }
    }

    private void open(int number) {
        if (begin != OUTSIDE) {
            throw malformed(
                    number, "end the region of line " + begin + " before the next one begins");
        }
        begin = number;
        regionHasCode = false;
    }

    private void close(int number) {
        if (begin == OUTSIDE) {
            throw malformed(number, "add // BEGIN SOLUTION above, no region is open here");
        }
        if (!regionHasCode) {
            throw malformed(begin, "put the solution into this region or remove it, it is empty");
        }
        begin = OUTSIDE;
        seam = true;
    }

    private void keepStarterCode(String line, int number) {
        if (begin != OUTSIDE) {
            throw malformed(
                    number, "move // STARTER: above the region that begins in line " + begin);
        }
        String code = Marker.starterCode(line);
        if (code.isEmpty()) {
            throw malformed(number, "write the starter's code after // STARTER:");
        }
        keep(code);
    }

    private void text(String line, int number) {
        if (Marker.isAlmost(line)) {
            throw malformed(
                    number,
                    "write the marker alone on its line, as one of // BEGIN SOLUTION,"
                            + " // END SOLUTION, // STARTER: code, // SOLUTION FILE");
        }
        if (begin == OUTSIDE) {
            keep(line);
        } else {
            regionHasCode |= !line.isBlank();
        }
    }

    /** Where a region was cut out, its blank lines go with it. */
    private void keep(String line) {
        if (seam && line.isBlank() && (lastIsBlank() || lastOpensBlock())) {
            return;
        }
        if (seam && line.strip().startsWith("}") && lastIsBlank()) {
            starter.remove(starter.size() - 1);
        }
        seam = false;
        starter.add(line.stripTrailing());
    }

    private boolean lastIsBlank() {
        return starter.isEmpty() || starter.get(starter.size() - 1).isBlank();
    }

    private boolean lastOpensBlock() {
        return starter.get(starter.size() - 1).endsWith("{");
    }

    private String finish() {
        if (begin != OUTSIDE) {
            throw malformed(begin, "add // END SOLUTION, this region never ends");
        }
        return String.join("\n", starter).stripTrailing() + "\n";
    }

    private MalformedRegion malformed(int number, String whatToDo) {
        return new MalformedRegion(file, number, whatToDo);
    }
}
