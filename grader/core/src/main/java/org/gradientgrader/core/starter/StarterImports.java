package org.gradientgrader.core.starter;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Drops the imports that only the solution needed.
 *
 * <p>The policy: an import stays if the starter's code names it, or a Javadoc tag does ({@code
 * link}, {@code see}, {@code throws} and the like); prose, comments and strings do not count.
 * Imports with a star stay, since nobody can tell what they are for.
 */
final class StarterImports {

    private static final Pattern IMPORT =
            Pattern.compile("\\s*import\\s+(?:static\\s+)?[\\w.]+?\\.(\\w+)\\s*;.*");
    private static final Pattern NOT_CODE =
            Pattern.compile(
                    "(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\n]|\\\\.)*+'"
                            + "|/\\*.*?\\*/|//[^\n]*");
    private static final Pattern JAVADOC_TAG =
            Pattern.compile(
                    "(?:\\{@(?:link|linkplain|value)|@(?:see|throws|exception))\\s+"
                            + "([\\w.$#]+(?:\\([^)]*\\))?)");

    private StarterImports() {}

    static String prune(String source) {
        List<String> lines = source.lines().toList();
        String names = namesIn(withoutImports(lines));
        StringBuilder pruned = new StringBuilder();
        boolean dropped = false;
        for (String line : lines) {
            if (isUnused(line, names)) {
                dropped = true;
            } else if (!(dropped && line.isBlank() && endsWithBlankLine(pruned))) {
                pruned.append(line).append('\n');
                dropped &= line.isBlank();
            }
        }
        return pruned.toString();
    }

    private static String withoutImports(List<String> lines) {
        return lines.stream()
                .filter(line -> !IMPORT.matcher(line).matches())
                .collect(Collectors.joining("\n"));
    }

    /** The code alone, followed by what Javadoc tags refer to. */
    private static String namesIn(String text) {
        String code = NOT_CODE.matcher(text).replaceAll(" ");
        String references =
                JAVADOC_TAG
                        .matcher(text)
                        .results()
                        .map(reference -> reference.group(1))
                        .collect(Collectors.joining(" "));
        return code + " " + references;
    }

    private static boolean isUnused(String line, String names) {
        var match = IMPORT.matcher(line);
        return match.matches() && !nameAlone(match.group(1)).matcher(names).find();
    }

    /** A dot before the name means that the code spells another type out in full. */
    private static Pattern nameAlone(String name) {
        return Pattern.compile("(?<![\\w.$])" + name + "(?![\\w$])");
    }

    private static boolean endsWithBlankLine(StringBuilder text) {
        return text.isEmpty() || text.toString().endsWith("\n\n");
    }
}
