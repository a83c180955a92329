package org.gradientgrader.core.report.html;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.SectionResult;
import org.gradientgrader.core.report.html.markup.Element;

/** A section: what is to be said of its checks, and its figures. */
final class SectionPart {

    private final CheckPart checks;
    private final FigureNumbers numbers;

    SectionPart(AssignmentResult assignment, FigureNumbers numbers) {
        this.checks = new CheckPart(assignment);
        this.numbers = numbers;
    }

    Element of(SectionResult section) {
        List<Element> parts = new ArrayList<>();
        String points = AssignmentPart.points(section.score(), section.maxScore());
        parts.add(Words.title("h3", section.title() + ": " + points));
        for (CheckResult check : section.checks()) {
            parts.add(checks.of(check));
        }
        FigureGrid.of(PortraitFigures.of(section), numbers).ifPresent(parts::add);
        return Element.of("section", parts);
    }
}
