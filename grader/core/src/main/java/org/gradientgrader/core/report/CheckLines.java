package org.gradientgrader.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Feedback;

/** A check in plain text, for formats that show a text as it is. */
public final class CheckLines {

    private CheckLines() {}

    /** Returns its criteria with their points and feedback, on clean lines. */
    public static String text(CheckResult check) {
        List<String> lines = new ArrayList<>();
        for (CriterionResult criterion : check.criteria()) {
            lines.add(criterion.score() + " of " + criterion.points() + ": " + criterion.title());
            criterion.feedback().ifPresent(feedback -> explain(feedback, "  ", lines));
        }
        return joined(lines);
    }

    /** Returns what a student is told, on clean lines. */
    public static String text(Feedback feedback) {
        List<String> lines = new ArrayList<>();
        explain(feedback, "", lines);
        return joined(lines);
    }

    /** Returns why it ended as it did, on one clean line; empty if it passed. */
    public static String reason(CheckResult check) {
        return check.decisive()
                .flatMap(CriterionResult::feedback)
                .map(feedback -> Sanitizer.line(feedback.rationale()))
                .orElse("");
    }

    private static String joined(List<String> lines) {
        return lines.stream()
                .map(line -> Sanitizer.line(line).stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private static void explain(Feedback feedback, String indent, List<String> lines) {
        lines.add(indent + feedback.rationale());
        feedback.details().forEach(detail -> lines.add(indent + detail));
        feedback.misconception().ifPresent(m -> lines.add(indent + m.text()));
        part(indent + "Try:      ", feedback.hint(), lines);
        part(indent + "Again:    ", feedback.replay(), lines);
    }

    private static void part(String label, String text, List<String> lines) {
        if (!text.isEmpty()) {
            lines.add(label + text);
        }
    }
}
