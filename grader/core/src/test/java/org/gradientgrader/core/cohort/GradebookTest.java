package org.gradientgrader.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.gradientgrader.core.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradebookTest {

    private static final String REST = ",hash,public:42,rubric,0.1.0,none,";

    private static List<String> lines(Entry... entries) {
        return Arrays.asList(new Gradebook(Arrays.asList(entries)).csv().split("\r\n"));
    }

    private static Entry graded(String student, Outcome outcome) {
        return new Entry.Graded(student, Cards.of(Cards.assignment("flow", outcome)));
    }

    @Test
    void studentsStandInTheOrderOfTheirNames() {
        assertThat(lines(graded("bob", Outcome.FAILED), graded("ada", Outcome.PASSED)))
                .containsExactly(
                        "student,score,max_score,flow,submission_hash,seed,rubric,grader,isolation,"
                                + "not_graded",
                        "ada,10,10,10" + REST,
                        "bob,0,10,0" + REST);
    }

    @Test
    void whatWasNotGradedIsBlankAndNeverZero() {
        assertThat(
                        lines(
                                graded("ada", Outcome.PASSED),
                                new Entry.Failed("bob", "The disk is full."),
                                graded("eve", Outcome.NOT_GRADED)))
                .contains(
                        "bob,,,,,,,,,The disk is full.",
                        "eve,,,,,,,,,The grader failed at some checks; grade it again.");
    }

    @Test
    void eachAssignmentHasAColumnThatIsBlankWhereItIsMissing() {
        Entry both =
                new Entry.Graded(
                        "ada",
                        Cards.of(
                                Cards.assignment("health", Outcome.PASSED),
                                Cards.assignment("flow", Outcome.FAILED)));
        assertThat(lines(both, graded("bob", Outcome.PASSED)))
                .anyMatch(line -> line.startsWith("student,score,max_score,flow,health,"))
                .contains("ada,10,20,0,10" + REST, "bob,10,10,10," + REST);
    }

    @Test
    void commasQuotesAndLineBreaksAreQuotedAsInRfc4180() {
        assertThat(new Gradebook(List.of(new Entry.Failed("Lovelace, \"Ada\"", "one\ntwo"))).csv())
                .endsWith("\r\n\"Lovelace, \"\"Ada\"\"\",,,,,,,,\"one\ntwo\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void nothingIsAFormula(String name) {
        String line = lines(new Entry.Failed(name, "")).get(1);
        assertThat(line.replace("\"", "")).startsWith("'" + name.charAt(0));
    }
}
