package org.gradientgrader.core.report.html;

import java.io.IOException;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.Headline;
import org.gradientgrader.core.report.Reporter;
import org.gradientgrader.core.report.html.markup.Element;

/** A scorecard as one self-contained page, with its figures. */
public final class HtmlReporter implements Reporter {

    @Override
    public void write(Scorecard scorecard, Appendable out) throws IOException {
        Element page =
                Element.of("html", head(scorecard), new PageBody().of(scorecard))
                        .with("lang", "en");
        out.append("<!DOCTYPE html>\n").append(page.render()).append("\n");
    }

    private static Element head(Scorecard scorecard) {
        return Element.of(
                "head",
                Element.empty("meta").with("charset", "utf-8"),
                Element.empty("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", StyleSheet.POLICY),
                Element.empty("meta")
                        .with("name", "viewport")
                        .with("content", "width=device-width, initial-scale=1"),
                Element.empty("meta").with("name", "color-scheme").with("content", "light dark"),
                Element.text("title", Words.titles(scorecard) + ": " + result(scorecard)),
                Element.lines("style", StyleSheet.TEXT));
    }

    /** Returns the score, if there is one. */
    static String result(Scorecard scorecard) {
        return scorecard.incomplete()
                ? "could not be graded"
                : Headline.points(scorecard) + " points";
    }
}
