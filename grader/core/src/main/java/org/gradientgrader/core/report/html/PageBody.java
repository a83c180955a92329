package org.gradientgrader.core.report.html;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.Headline;
import org.gradientgrader.core.report.NextCheck;
import org.gradientgrader.core.report.html.markup.Element;

/** What is seen of a page: the result, the assignments, and what the grade rests on. */
final class PageBody {

    private final FigureNumbers numbers = new FigureNumbers();

    Element of(Scorecard scorecard) {
        List<Element> main = new ArrayList<>();
        main.add(header(scorecard));
        for (AssignmentResult assignment : scorecard.assignments()) {
            main.add(new AssignmentPart(assignment, numbers).element());
        }
        if (!scorecard.notes().isEmpty()) {
            main.add(notes(scorecard.notes()));
        }
        if (!scorecard.printed().isBlank()) {
            main.add(printed(scorecard.printed()));
        }
        return Element.of(
                "body", Element.of("main", main), ProvenancePart.of(scorecard.provenance()));
    }

    private static Element header(Scorecard scorecard) {
        List<Element> parts = new ArrayList<>();
        parts.add(
                Element.text(
                        "h1", Words.titles(scorecard) + ": " + HtmlReporter.result(scorecard)));
        if (scorecard.incomplete()) {
            parts.add(
                    Element.text("p", Headline.notAGrade(scorecard))
                            .with("class", "alarm")
                            .with("role", "alert"));
        }
        parts.add(Words.title("p", "Submission: " + scorecard.submission()));
        parts.add(Element.text("p", "Checks: " + Headline.counts(scorecard)));
        NextCheck.of(scorecard).map(PageBody::next).ifPresent(parts::add);
        return Element.of("header", parts);
    }

    private static Element next(CheckResult check) {
        return Words.title("p", "Next: " + check.place() + " " + check.title())
                .with("class", "next");
    }

    private static Element notes(List<String> notes) {
        return Element.of(
                "section",
                Element.text("h2", "Notes"),
                Element.of("ul", notes.stream().map(n -> Words.sentence("li", n)).toList()));
    }

    private static Element printed(String printed) {
        return Element.of(
                "section",
                Element.text("h2", "Printed by the submission, not by the grader"),
                Element.lines("pre", printed).with("tabindex", "0").with("class", "printed"));
    }
}
