package org.gradientgrader.core.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.Golden;
import org.gradientgrader.core.report.Scorecards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JobSummaryReporterTest {

    @ParameterizedTest
    @MethodSource("org.gradientgrader.core.report.Scorecards#named")
    void itIsAsInTheGoldenFile(String name, Scorecard card) throws IOException {
        Golden.assertMatches("github-summary-" + name + ".md", text(card));
    }

    @Test
    void whatDoesNotFitIsLeftOutAsAWholeAndSaid() throws IOException {
        String text = text(printing("\u68af".repeat(400_000)));

        assertThat(text.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(JobSummaryReporter.MOST_BYTES);
        assertThat(text)
                .startsWith("# Gradient Flow: 100/100")
                .doesNotContain("Printed by the submission")
                .endsWith("The scorecard has all of it._\n");
    }

    @Test
    void whatFitsIsShownInFull() throws IOException {
        assertThat(text(printing("x".repeat(900_000)))).contains("Printed").endsWith("```\n\n");
    }

    private static Scorecard printing(String printed) {
        Scorecard card = Scorecards.perfect();
        return Scorecards.card(card.submission(), card.assignments().get(0), card.notes(), printed);
    }

    private static String text(Scorecard card) throws IOException {
        StringBuilder out = new StringBuilder();
        new JobSummaryReporter().write(card, out);
        return out.toString();
    }
}
