package org.gradientgrader.core.report.html;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.SectionResult;
import org.gradientgrader.core.report.Glyphs;
import org.gradientgrader.core.report.OutcomeWords;
import org.gradientgrader.core.report.html.markup.Element;

/** An assignment: a table of its checks, then its sections, then its networks side by side. */
final class AssignmentPart {

    private final AssignmentResult assignment;
    private final SectionPart sections;
    private final FigureNumbers numbers;

    AssignmentPart(AssignmentResult assignment, FigureNumbers numbers) {
        this.assignment = assignment;
        this.sections = new SectionPart(assignment, numbers);
        this.numbers = numbers;
    }

    Element element() {
        List<Element> parts = new ArrayList<>();
        parts.add(Words.title("h2", assignment.title()));
        parts.add(table());
        assignment.sections().forEach(section -> parts.add(sections.of(section)));
        FigureGrid.of(PortraitFigures.compared(assignment), numbers)
                .ifPresent(
                        figures ->
                                parts.add(
                                        Element.of(
                                                "section",
                                                Element.text("h3", "Networks compared"),
                                                figures)));
        return Element.of("section", parts);
    }

    private Element table() {
        List<Element> parts = new ArrayList<>();
        parts.add(
                Element.text(
                        "caption",
                        "All checks, "
                                + points(assignment.score(), assignment.maxScore())
                                + " points"));
        parts.add(
                Element.of(
                        "thead",
                        Element.of(
                                "tr",
                                heading("Check"),
                                heading("Points").with("class", "number"),
                                heading("Outcome"))));
        assignment.sections().forEach(section -> parts.add(rows(section)));
        return Element.of("div", Element.of("table", parts)).with("class", "scroll");
    }

    private static Element rows(SectionResult section) {
        List<Element> rows = new ArrayList<>();
        rows.add(
                Element.of(
                        "tr",
                        Words.title("th", section.title()).with("scope", "rowgroup"),
                        number(points(section.score(), section.maxScore())),
                        Element.text("td", "")));
        section.checks().forEach(check -> rows.add(row(check)));
        return Element.of("tbody", rows);
    }

    private static Element row(CheckResult check) {
        String mark = Glyphs.UNICODE.mark(check.outcome());
        return Element.of(
                "tr",
                Words.title("th", check.place() + " " + check.title()).with("scope", "row"),
                number(points(check.score(), check.maxScore())),
                Element.text("td", mark + " " + OutcomeWords.words(check.outcome()))
                        .with("class", OutcomeClass.of(check.outcome())));
    }

    private static Element number(String text) {
        return Element.text("td", text).with("class", "number");
    }

    private static Element heading(String text) {
        return Element.text("th", text).with("scope", "col");
    }

    static String points(int score, int maxScore) {
        return score + "/" + maxScore;
    }
}
