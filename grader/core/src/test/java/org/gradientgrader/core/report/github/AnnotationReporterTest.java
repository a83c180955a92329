package org.gradientgrader.core.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.Golden;
import org.gradientgrader.core.report.Scorecards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnnotationReporterTest {

    private static final String SCORECARDS = "org.gradientgrader.core.report.Scorecards#named";
    private static final Pattern OURS =
            Pattern.compile(
                    "::(error|warning|notice) (file=[^,:]+,line=[0-9]+,)?title=[^,:]+::[^\\n\\r]+");

    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void itIsAsInTheGoldenFile(String name, Scorecard card) throws IOException {
        Golden.assertMatches("github-annotations-" + name + ".txt", text(card));
    }

    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void everyCommandIsOneOfOurs(String name, Scorecard card) throws IOException {
        assertThat(text(card).lines().filter(line -> line.strip().startsWith("::")))
                .allMatch(line -> OURS.matcher(line).matches());
        assertThat(text(card)).doesNotContain("##[").doesNotContain("##vso[");
    }

    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void noLevelHasMoreThanGitHubShows(String name, Scorecard card) throws IOException {
        for (String level : List.of("::error ", "::warning ", "::notice ")) {
            assertThat(text(card).lines().filter(line -> line.startsWith(level)))
                    .hasSizeLessThanOrEqualTo(10);
        }
    }

    @Test
    void fourteenTodosBecomeNineAndOneThatCountsTheOthers() throws IOException {
        List<String> notices =
                text(Scorecards.starter()).lines().filter(l -> l.startsWith("::notice")).toList();

        assertThat(notices).hasSize(10);
        assertThat(notices.get(9)).startsWith("::notice title=and 5 more::");
    }

    @Test
    void anErrorIsShownAtTheStudentsLine() throws IOException {
        assertThat(text(Scorecards.halfDone()))
                .contains(
                        "::error file=exercises/src/main/java/gradientflow/TanhNetwork.java,line=47,"
                                + "title=2.2 Gradient computation through tanh network::"
                                + "TanhNetwork.gradients threw IllegalStateException: Cannot");
    }

    @Test
    void ourOwnFaultIsAWarningAndNoScoreIsPrinted() throws IOException {
        assertThat(text(Scorecards.notGraded()))
                .contains("::warning title=3.3 Implementation of gradient clipping::")
                .contains("NOT A GRADE")
                .doesNotContain("/100");
    }

    private static String text(Scorecard card) throws IOException {
        StringBuilder out = new StringBuilder();
        new AnnotationReporter().write(card, out);
        return out.toString();
    }
}
