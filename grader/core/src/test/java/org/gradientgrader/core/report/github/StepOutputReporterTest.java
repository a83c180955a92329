package org.gradientgrader.core.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.Golden;
import org.gradientgrader.core.report.Scorecards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepOutputReporterTest {

    private static final String SCORECARDS = "org.gradientgrader.core.report.Scorecards#named";

    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void itIsAsInTheGoldenFile(String name, Scorecard card) throws IOException {
        Golden.assertMatches("github-outputs-" + name + ".txt", text(card));
    }

    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void aRunnerReadsSevenOutputsWhateverTheTexts(String name, Scorecard card) throws IOException {
        assertThat(OutputFile.read(text(card)))
                .containsOnlyKeys(
                        "outcome",
                        "score",
                        "max-score",
                        "percent",
                        "headline",
                        "submission",
                        "next");
    }

    @Test
    void withoutAGradeThereAreNoNumbers() throws IOException {
        assertThat(OutputFile.read(text(Scorecards.notGraded())))
                .containsEntry("outcome", "not-graded")
                .containsEntry("score", "")
                .containsEntry("max-score", "")
                .containsEntry("percent", "");
    }

    @Test
    void aValueOfSeveralLinesCannotEndItself() {
        String once = StepOutput.of("next", "a\nb");
        String delimiter = once.lines().skip(3).findFirst().orElseThrow();
        String forged = "a\nb\n" + delimiter + "\nscore=100";

        assertThat(OutputFile.read(StepOutput.of("next", forged)))
                .hasSize(1)
                .containsEntry("next", forged);
    }

    private static String text(Scorecard card) throws IOException {
        StringBuilder out = new StringBuilder();
        new StepOutputReporter().write(card, out);
        return out.toString();
    }
}
