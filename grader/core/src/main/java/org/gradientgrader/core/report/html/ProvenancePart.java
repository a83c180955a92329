package org.gradientgrader.core.report.html;

import java.util.List;
import java.util.stream.Stream;
import org.gradientgrader.core.model.Provenance;
import org.gradientgrader.core.report.html.markup.Element;

/** What the grade rests on, as the foot of the page. */
final class ProvenancePart {

    private ProvenancePart() {}

    static Element of(Provenance provenance) {
        List<Element> rows =
                Stream.of(
                                row("Grader", provenance.graderVersion()),
                                row("Seed", provenance.seed()),
                                row("Java", provenance.javaVersion()),
                                row("DL4J", provenance.dl4jVersion()),
                                row("Submission hash", provenance.submissionHash()),
                                row("Rubric hash", provenance.rubricHash()),
                                row("Isolation", provenance.isolation()))
                        .flatMap(List::stream)
                        .toList();
        return Element.of(
                "footer", Element.text("h2", "What this rests on"), Element.of("dl", rows));
    }

    private static List<Element> row(String term, String untrusted) {
        return List.of(Element.text("dt", term), Words.title("dd", untrusted));
    }
}
