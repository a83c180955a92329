package org.gradientgrader.core.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.Scorecard;

/**
 * The grades of a class as a table: one line a student, by name.
 *
 * <p>A grade that the grader could not give is blank, never 0; the last column says why. An
 * assignment that was not handed in beside another one is blank, too: what that is worth is the
 * instructor's decision.
 */
public final class Gradebook {

    private final List<Entry> entries;
    private final List<String> assignments;

    /** The grades in {@code entries}, which may be in any order. */
    public Gradebook(List<Entry> entries) {
        this.entries = entries.stream().sorted(Comparator.comparing(Entry::student)).toList();
        this.assignments =
                entries.stream()
                        .flatMap(entry -> entry.grade().stream())
                        .flatMap(card -> card.assignments().stream())
                        .map(AssignmentResult::name)
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Returns the table as CSV with a line of headings. */
    public String csv() {
        StringBuilder csv = new StringBuilder(Csv.line(headings()));
        entries.forEach(entry -> csv.append(Csv.line(line(entry))));
        return csv.toString();
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("student", "score", "max_score"));
        headings.addAll(assignments);
        headings.addAll(
                List.of("submission_hash", "seed", "rubric", "grader", "isolation", "not_graded"));
        return headings;
    }

    private List<String> line(Entry entry) {
        List<String> cells = new ArrayList<>();
        cells.add(entry.student());
        cells.add(number(entry, Scorecard::score));
        cells.add(number(entry, Scorecard::maxScore));
        assignments.forEach(assignment -> cells.add(score(entry, assignment)));
        cells.add(text(entry, card -> card.provenance().submissionHash()));
        cells.add(text(entry, card -> card.provenance().seed()));
        cells.add(text(entry, card -> card.provenance().rubricHash()));
        cells.add(text(entry, card -> card.provenance().graderVersion()));
        cells.add(text(entry, card -> card.provenance().isolation()));
        cells.add(entry.reason());
        return cells;
    }

    private static String score(Entry entry, String assignment) {
        return entry.grade().stream()
                .flatMap(card -> card.assignments().stream())
                .filter(result -> result.name().equals(assignment))
                .map(result -> Integer.toString(result.score()))
                .findFirst()
                .orElse("");
    }

    private static String number(Entry entry, ToIntFunction<Scorecard> of) {
        return text(entry, card -> Integer.toString(of.applyAsInt(card)));
    }

    private static String text(Entry entry, Function<Scorecard, String> of) {
        Optional<Scorecard> grade = entry.grade();
        return grade.map(of).orElse("");
    }
}
