package org.gradientgrader.core.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.report.Excerpt;
import org.gradientgrader.core.report.OutcomeWords;
import org.gradientgrader.core.report.Sanitizer;

/** What is to be said of a check that did not pass. */
final class CheckExplanation {

    private static final int SENTENCE = 1000;
    private static final int TITLE = 120;

    private final AssignmentResult assignment;

    CheckExplanation(AssignmentResult assignment) {
        this.assignment = assignment;
    }

    String of(CheckResult check) {
        List<String> parts = new ArrayList<>();
        parts.add(
                "### "
                        + check.place()
                        + " "
                        + MarkdownText.words(Excerpt.of(check.title(), TITLE))
                        + ": "
                        + OutcomeWords.words(check.outcome())
                        + ", "
                        + check.score()
                        + "/"
                        + check.maxScore());
        check.criteria().stream()
                .map(CriterionResult::feedback)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(feedback -> explain(feedback, parts));
        return String.join("\n\n", parts);
    }

    private void explain(Feedback feedback, List<String> parts) {
        parts.add(MarkdownText.paragraph(Excerpt.of(feedback.rationale(), SENTENCE)));
        if (!feedback.details().isEmpty()) {
            parts.add(
                    MarkdownText.fenced(
                            feedback.details().stream()
                                    .map(detail -> Sanitizer.line(Excerpt.of(detail, SENTENCE)))
                                    .collect(Collectors.joining("\n"))));
        }
        List<String> list = new ArrayList<>();
        feedback.location()
                .ifPresent(
                        l ->
                                list.add(
                                        "* Where: "
                                                + MarkdownText.code(
                                                        Excerpt.of(assignment.path(l), SENTENCE)
                                                                + ":"
                                                                + l.line())));
        feedback.misconception().ifPresent(m -> list.add("* " + words(m.text())));
        if (!feedback.hint().isEmpty()) {
            list.add("* Try: " + words(feedback.hint()));
        }
        if (!feedback.replay().isEmpty()) {
            list.add("* Again: " + MarkdownText.code(Excerpt.of(feedback.replay(), SENTENCE)));
        }
        if (!list.isEmpty()) {
            parts.add(String.join("\n", list));
        }
    }

    private static String words(String untrusted) {
        return MarkdownText.words(Excerpt.of(untrusted, SENTENCE));
    }
}
