package org.gradientgrader.core.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.Golden;
import org.gradientgrader.core.report.Scorecards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownReporterTest {

    private static final String SCORECARDS = "org.gradientgrader.core.report.Scorecards#named";

    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void itIsAsInTheGoldenFile(String name, Scorecard card) throws IOException {
        Golden.assertMatches("markdown-" + name + ".md", text(card));
    }

    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void theScoreStandsInTheFirstLineAndInNoOtherHeading(String name, Scorecard card)
            throws IOException {
        String page = withoutCode(text(card));

        assertThat(page.lines().filter(line -> line.startsWith("# "))).hasSize(1);
        assertThat(page).matches("(?s)# [^\\n]+: ([0-9]+/[0-9]+|could not be graded)\\n.*");
    }

    @Test
    void whatWasNotGradedHasNoScore() throws IOException {
        assertThat(text(Scorecards.notGraded()))
                .startsWith("# Gradient Flow: could not be graded\n")
                .doesNotContain("/100");
    }

    @Test
    void hostileTextNeitherLinksNorMarksUp() throws IOException {
        assertThat(withoutCode(text(Scorecards.hostile())))
                .doesNotContain("<")
                .doesNotContainPattern("&(?!lt;|gt;|amp;|#8203;)")
                .doesNotContainPattern("(?<!\\\\)\\[")
                .doesNotContainPattern("@(?!&#8203;)");
    }

    @Test
    void hostileTextIsNoCommandToARunner() throws IOException {
        assertThat(text(Scorecards.hostile()))
                .doesNotContain("##[", "##vso[", "\u001b")
                .doesNotContainPattern("(?m)^\\s*::");
    }

    /** What stands in fenced blocks and spans of code is shown as it is. */
    private static String withoutCode(String page) {
        return page.replaceAll("(?s)(```+)text\n.*?\n\\1\n", "").replaceAll("`[^`\n]+`", "");
    }

    private static String text(Scorecard card) throws IOException {
        StringBuilder out = new StringBuilder();
        new MarkdownReporter().write(card, out);
        return out.toString();
    }
}
