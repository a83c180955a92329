package org.gradientgrader.cli.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes the students' edition of a Markdown page: leaves out what concerns the course repository
 * alone, and lets links between the assignment and the pages about checks lead to where these are.
 *
 * <p>What to leave out stands between two comments alone on their lines, {@code <!-- COURSE ONLY
 * -->} and {@code <!-- END -->}.
 */
final class StudentEdition {

    static final String PAGES = "docs/checks/";

    private static final String BEGIN = "<!-- COURSE ONLY -->";
    private static final String END = "<!-- END -->";
    private static final String TO_PAGES = "](../grader/docs/checks/";
    private static final String TO_ASSIGNMENT = "](../../../exercises/README.md";

    private StudentEdition() {}

    /**
     * Returns the students' edition.
     *
     * @param name of the page, for messages
     * @throws NotReleasable if the comments do not come in pairs
     */
    static String of(String name, String page) {
        List<String> kept = new ArrayList<>();
        boolean inside = false;
        int number = 0;
        for (String line : page.lines().toList()) {
            number++;
            boolean marker = line.strip().equals(inside ? END : BEGIN);
            if (!marker && (line.contains(BEGIN) || line.contains(END))) {
                throw malformed(name, number);
            }
            if (marker) {
                inside = !inside;
            } else if (!inside) {
                kept.add(line);
            }
        }
        if (inside) {
            throw malformed(name, number);
        }
        String text = kept.stream().collect(Collectors.joining("\n", "", "\n"));
        return text.replace(TO_PAGES, "](" + PAGES).replace(TO_ASSIGNMENT, "](../../README.md");
    }

    private static NotReleasable malformed(String name, int line) {
        return new NotReleasable(
                name
                        + ":"
                        + line
                        + ": write "
                        + BEGIN
                        + " and "
                        + END
                        + " in turn, alone on lines");
    }
}
