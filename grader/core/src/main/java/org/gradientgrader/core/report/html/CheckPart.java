package org.gradientgrader.core.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.report.Excerpt;
import org.gradientgrader.core.report.Glyphs;
import org.gradientgrader.core.report.OutcomeWords;
import org.gradientgrader.core.report.html.markup.Element;

/** A check with its criteria, and each explanation once. */
final class CheckPart {

    private static final int DETAIL = 1000;

    private final AssignmentResult assignment;

    CheckPart(AssignmentResult assignment) {
        this.assignment = assignment;
    }

    Element of(CheckResult check) {
        List<Element> parts = new ArrayList<>();
        parts.add(Words.title("h4", check.place() + " " + check.title()));
        parts.add(
                Element.of("ul", check.criteria().stream().map(CheckPart::criterion).toList())
                        .with("class", "criteria"));
        check.criteria().stream()
                .map(CriterionResult::feedback)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(feedback -> parts.add(explanation(feedback)));
        return Element.of("article", parts)
                .with("class", "check " + OutcomeClass.of(check.outcome()));
    }

    private static Element criterion(CriterionResult criterion) {
        return Element.of(
                "li",
                Element.text("span", Glyphs.UNICODE.mark(criterion.outcome()))
                        .with("class", "mark " + OutcomeClass.of(criterion.outcome()))
                        .with("aria-hidden", "true"),
                Words.title("span", criterion.title()),
                Element.text(
                                "span",
                                AssignmentPart.points(criterion.score(), criterion.points())
                                        + ", "
                                        + OutcomeWords.words(criterion.outcome()))
                        .with("class", "verdict"));
    }

    private Element explanation(Feedback feedback) {
        List<Element> parts = new ArrayList<>();
        parts.add(Words.sentence("p", feedback.rationale()));
        if (!feedback.details().isEmpty()) {
            parts.add(
                    Element.lines(
                                    "pre",
                                    feedback.details().stream()
                                            .map(detail -> Excerpt.of(detail, DETAIL))
                                            .collect(Collectors.joining("\n")))
                            .with("tabindex", "0"));
        }
        List<Element> rows = new ArrayList<>();
        feedback.location()
                .ifPresent(l -> row(rows, "Where", "code", assignment.path(l) + ":" + l.line()));
        feedback.misconception().ifPresent(m -> row(rows, "Mistake", "span", m.text()));
        if (!feedback.hint().isEmpty()) {
            row(rows, "Try", "span", feedback.hint());
        }
        if (!feedback.replay().isEmpty()) {
            row(rows, "Again", "code", feedback.replay());
        }
        if (!rows.isEmpty()) {
            parts.add(Element.of("dl", rows));
        }
        return Element.of("div", parts).with("class", "feedback");
    }

    private static void row(List<Element> rows, String term, String element, String untrusted) {
        rows.add(Element.text("dt", term));
        rows.add(Element.of("dd", Words.sentence(element, untrusted)));
    }
}
