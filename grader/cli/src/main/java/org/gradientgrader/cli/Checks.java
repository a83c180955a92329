package org.gradientgrader.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.rubric.Check;

/** Finds checks by what users call them. */
final class Checks {

    private final List<Assignment> assignments;

    Checks(List<Assignment> assignments) {
        this.assignments = List.copyOf(assignments);
    }

    /**
     * Returns the check with this id or, as {@code 1.2} does, place. A place alone is one of the
     * first assignment; {@code gradient-health/1.2} names another's.
     */
    Optional<Check> named(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        int slash = wanted.indexOf('/');
        String prefix = wanted.substring(0, Math.max(0, slash));
        String idOrPlace = wanted.substring(slash + 1).replace('-', '_');
        return assignments.stream()
                .filter(assignment -> slash < 0 || assignment.name().equals(prefix))
                .flatMap(assignment -> assignment.check(idOrPlace).stream())
                .findFirst();
    }

    /**
     * Returns the check that was named.
     *
     * @throws Refusal if there is none
     */
    Check require(String typed) {
        return named(typed).orElseThrow(() -> new Refusal(unknown(typed)));
    }

    /** Returns where a check stands, for example {@code 1.2}. */
    String place(Check check) {
        return assignments.stream()
                .filter(assignment -> assignment.checks().contains(check))
                .map(assignment -> assignment.place(check))
                .findFirst()
                .orElseThrow();
    }

    /** Says that there is no such check, which one may be meant, and which there are. */
    String unknown(String typed) {
        String ids =
                ids().stream()
                        .map(id -> System.lineSeparator() + "  " + id)
                        .collect(Collectors.joining());
        String guess =
                EditDistance.nearest(typed.strip().toLowerCase(Locale.ROOT), ids())
                        .map(id -> "; did you mean " + id + "?")
                        .orElse(".");
        return "there is no check " + typed + guess + " The checks are" + ids;
    }

    private List<String> ids() {
        return assignments.stream()
                .flatMap(assignment -> assignment.checks().stream())
                .map(Check::id)
                .toList();
    }

    /** Counts typing errors. */
    static final class EditDistance {

        private EditDistance() {}

        /** Returns the nearest one if less than half of it has to be changed. */
        static Optional<String> nearest(String typed, List<String> candidates) {
            return candidates.stream()
                    .min(Comparator.comparingInt(candidate -> between(typed, candidate)))
                    .filter(candidate -> 2 * between(typed, candidate) < candidate.length());
        }

        /** Letters to insert, delete or replace (Levenshtein). */
        static int between(String left, String right) {
            int[] row = new int[right.length() + 1];
            for (int j = 0; j < row.length; j++) {
                row[j] = j;
            }
            for (int i = 1; i <= left.length(); i++) {
                int diagonal = row[0];
                row[0] = i;
                for (int j = 1; j < row.length; j++) {
                    int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                    diagonal = row[j];
                    row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
                }
            }
            return row[right.length()];
        }
    }
}
