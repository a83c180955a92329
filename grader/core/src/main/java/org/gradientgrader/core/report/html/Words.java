package org.gradientgrader.core.report.html;

import java.util.stream.Collectors;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.Excerpt;
import org.gradientgrader.core.report.html.markup.Element;

/** Elements whose text may be of any length. */
final class Words {

    private static final int TITLE = 120;
    private static final int SENTENCE = 1000;

    private Words() {}

    static Element title(String name, String untrusted) {
        return Element.text(name, Excerpt.of(untrusted, TITLE));
    }

    static Element sentence(String name, String untrusted) {
        return Element.text(name, Excerpt.of(untrusted, SENTENCE));
    }

    static String titles(Scorecard scorecard) {
        return Excerpt.of(
                scorecard.assignments().stream()
                        .map(AssignmentResult::title)
                        .collect(Collectors.joining(", ")),
                TITLE);
    }
}
