package org.gradientgrader.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.model.SectionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConsoleReporterTest {

    static Stream<Arguments> scorecards() {
        return Scorecards.named();
    }

    @ParameterizedTest
    @MethodSource("scorecards")
    void coloursAndSymbolsAreAsInTheGoldenFile(String name, Scorecard card) throws IOException {
        Golden.assertMatches("console-rich-" + name + ".txt", text(card, Theme.RICH, false));
    }

    @ParameterizedTest
    @MethodSource("scorecards")
    void plainAsciiIsAsInTheGoldenFile(String name, Scorecard card) throws IOException {
        Golden.assertMatches("console-plain-" + name + ".txt", text(card, Theme.PLAIN, false));
    }

    @ParameterizedTest
    @MethodSource("scorecards")
    void everythingInFullIsAsInTheGoldenFile(String name, Scorecard card) throws IOException {
        Golden.assertMatches(
                "console-all-" + name + ".txt", text(card, new Theme(false, Glyphs.UNICODE), true));
    }

    @ParameterizedTest
    @MethodSource("scorecards")
    void noLineIsWiderThanAHundredColumns(String name, Scorecard card) throws IOException {
        assertThat(text(card, Theme.PLAIN, true).lines())
                .allMatch(line -> Columns.width(line) <= 100);
        assertThat(text(card, new Theme(false, Glyphs.UNICODE), false).lines())
                .allMatch(line -> Columns.width(line) <= 100);
    }

    @ParameterizedTest
    @MethodSource("scorecards")
    void plainIsPrintableAsciiOnly(String name, Scorecard card) throws IOException {
        assertThat(text(card, Theme.PLAIN, true)).matches("[\\n -~]*");
    }

    @Test
    void severalAssignmentsHaveAScoreEachAndATotal() throws IOException {
        Scorecard one = Scorecards.perfect();
        AssignmentResult first = one.assignments().get(0);
        AssignmentResult second =
                new AssignmentResult("other", "Other", first.folder(), first.sections());
        Scorecard both =
                new Scorecard(
                        one.submission(),
                        List.of(first, second),
                        one.notes(),
                        one.printed(),
                        one.provenance(),
                        one.timing());

        assertThat(text(both, Theme.PLAIN, false))
                .containsSubsequence(
                        "\n" + first.title() + "  " + first.score() + "/" + first.maxScore() + "\n",
                        "\nOther  " + first.score() + "/" + first.maxScore() + "\n",
                        "Total  ",
                        2 * first.score() + "/" + 2 * first.maxScore());
        assertThat(text(one, Theme.PLAIN, false)).doesNotContain(first.title() + "  ");
    }

    @Test
    void colourChangesNothingButColour() throws IOException {
        String painted = text(Scorecards.halfDone(), Theme.RICH, false);

        assertThat(painted.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(text(Scorecards.halfDone(), new Theme(false, Glyphs.UNICODE), false));
    }

    @Test
    void hostileTextHasNoCodesOfItsOwn() throws IOException {
        assertThat(text(Scorecards.hostile(), new Theme(false, Glyphs.UNICODE), true))
                .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\u202a-\u202e]")
                .doesNotContain("##[")
                .doesNotContainPattern("(?m)^\\s*::");
    }

    @Test
    void everyPrintedLineIsBehindTheFence() throws IOException {
        String text = text(Scorecards.hostile(), Theme.PLAIN, true);
        String printed = text.substring(text.indexOf("Printed by the submission"));

        assertThat(printed.lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("| "));
    }

    @Test
    void onlyTheFirstMistakeOfASectionIsExplained() throws IOException {
        assertThat(text(Scorecards.halfDone(), Theme.PLAIN, false))
                .contains("Again:    ./mvnw test -Dcheck=deep_sigmoid_network -Dseed=42")
                .doesNotContain("Again:    ./mvnw test -Dcheck=sigmoid_gradients -Dseed=42");
    }

    @Test
    void allExplainsEveryMistakeButNothingThatIsNotAttempted() throws IOException {
        assertThat(text(Scorecards.halfDone(), Theme.PLAIN, true))
                .contains("Again:    ./mvnw test -Dcheck=sigmoid_gradients -Dseed=42")
                .doesNotContain("Again:    ./mvnw test -Dcheck=gradient_statistics -Dseed=42");
    }

    @Test
    void whatComesNextIsAMistakeRatherThanATodo() throws IOException {
        assertThat(text(twoChecks(Outcome.NOT_ATTEMPTED, Outcome.TIMED_OUT), Theme.PLAIN, false))
                .contains("Next   1.2 second");
    }

    @Test
    void aGraderErrorIsNeverWhatComesNext() throws IOException {
        assertThat(text(twoChecks(Outcome.NOT_GRADED, Outcome.NOT_GRADED), Theme.PLAIN, false))
                .doesNotContain("Next")
                .contains("NOT A GRADE");
    }

    @Test
    void aHundredPercentNeedsMoreThanAllPoints() throws IOException {
        Feedback feedback = Feedback.of("worth nothing, but wrong", List.of());
        Scorecard card =
                card(
                        new SectionResult(
                                "Section 1",
                                List.of(
                                        Scorecards.check(
                                                "1.1",
                                                "check",
                                                "check",
                                                Scorecards.passed("all points", 6),
                                                Scorecards.lost(
                                                        "none", 0, Outcome.FAILED, feedback))),
                                List.of()));

        assertThat(text(card, Theme.PLAIN, false)).contains("6/6  99 %").doesNotContain("100 %");
    }

    @Test
    void nothingGradedIsNothingEarned() throws IOException {
        assertThat(
                        text(
                                card(new SectionResult("Section 1", List.of(), List.of())),
                                Theme.PLAIN,
                                false))
                .contains("0/0  0 %")
                .doesNotContain("Everything passed");
    }

    @Test
    void aLongWordThatIsBrokenBeginsNoCommand() throws IOException {
        for (int letters = 1; letters < 130; letters++) {
            String word = "A".repeat(letters) + "::error::forged";
            Feedback feedback = Feedback.of(word, List.of("got       " + word, word));
            SectionResult section =
                    new SectionResult(
                            word,
                            List.of(
                                    Scorecards.check(
                                            "1.1",
                                            "word",
                                            word,
                                            Scorecards.lost(word, 1, Outcome.FAILED, feedback))),
                            List.of());

            assertThat(text(card(section), Theme.PLAIN, true).lines())
                    .noneMatch(line -> line.strip().startsWith("::"));
        }
    }

    @Test
    void aCheckThatRanAloneKeepsItsPlace() throws IOException {
        SectionResult section =
                new SectionResult(
                        "Section 4",
                        List.of(
                                Scorecards.check(
                                        "4.4",
                                        "last",
                                        "last",
                                        Scorecards.lost(
                                                "criterion",
                                                1,
                                                Outcome.FAILED,
                                                Feedback.of("because", List.of())))),
                        List.of());

        assertThat(text(card(section), Theme.PLAIN, false))
                .contains("x 4.4  last")
                .contains("Next   4.4 last");
    }

    private static Scorecard twoChecks(Outcome first, Outcome second) {
        Feedback feedback = Feedback.of("because", List.of());
        return card(
                new SectionResult(
                        "Section 1",
                        List.of(
                                Scorecards.check(
                                        "1.1",
                                        "first",
                                        "first",
                                        Scorecards.lost("criterion", 1, first, feedback)),
                                Scorecards.check(
                                        "1.2",
                                        "second",
                                        "second",
                                        Scorecards.lost("criterion", 1, second, feedback))),
                        List.of()));
    }

    private static Scorecard card(SectionResult section) {
        return Scorecards.card(
                "ada", new AssignmentResult("a", "A", "", List.of(section)), List.of(), "");
    }

    static String text(Scorecard card, Theme theme, boolean all) throws IOException {
        StringBuilder out = new StringBuilder();
        new ConsoleReporter(theme, all).write(card, out);
        return out.toString();
    }
}
