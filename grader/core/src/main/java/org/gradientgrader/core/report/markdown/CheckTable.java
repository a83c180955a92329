package org.gradientgrader.core.report.markdown;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.SectionResult;
import org.gradientgrader.core.report.Excerpt;
import org.gradientgrader.core.report.Glyphs;
import org.gradientgrader.core.report.OutcomeWords;

/** The checks of an assignment, a row each, under a row for their section. */
final class CheckTable {

    /** Titles are short; a longer text in a cell would tear the table apart. */
    private static final int TITLE = 120;

    private CheckTable() {}

    static String of(AssignmentResult assignment) {
        Stream<String> head = Stream.of("| | check | points | |", "|---|---|---:|---|");
        Stream<String> rows = assignment.sections().stream().flatMap(CheckTable::rows);
        return Stream.concat(head, rows).collect(Collectors.joining("\n"));
    }

    private static Stream<String> rows(SectionResult section) {
        String title = "**" + title(section.title()) + "**";
        String points = "**" + section.score() + "/" + section.maxScore() + "**";
        return Stream.concat(
                Stream.of(row("", title, points, "")),
                section.checks().stream().map(CheckTable::row));
    }

    private static String row(CheckResult check) {
        return row(
                Glyphs.UNICODE.mark(check.outcome()),
                check.place() + " " + title(check.title()),
                check.score() + "/" + check.maxScore(),
                OutcomeWords.words(check.outcome()));
    }

    private static String row(String mark, String check, String points, String outcome) {
        return "| " + mark + " | " + check + " | " + points + " | " + outcome + " |";
    }

    private static String title(String untrusted) {
        return MarkdownText.words(Excerpt.of(untrusted, TITLE));
    }
}
