package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.gradientgrader.core.model.Outcome;
import org.junit.jupiter.api.Test;

class ExitCodeTest {

    @Test
    void numbersAreThoseOfTheDocuments() {
        assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::code))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void onlyAllPassedIsSuccess() {
        assertThat(ExitCode.of(Scorecards.of(Outcome.PASSED), false)).isEqualTo(ExitCode.OK);
        assertThat(ExitCode.of(Scorecards.of(Outcome.PASSED, Outcome.FAILED), false))
                .isEqualTo(ExitCode.NOT_ALL_PASSED);
        assertThat(ExitCode.of(Scorecards.of(Outcome.NOT_ATTEMPTED), false))
                .isEqualTo(ExitCode.NOT_ALL_PASSED);
    }

    @Test
    void nothingCheckedIsNoSuccess() {
        assertThat(ExitCode.of(Scorecards.of(), false)).isEqualTo(ExitCode.NOT_ALL_PASSED);
    }

    @Test
    void noFailForgivesWrongAnswersButNotOurFaults() {
        assertThat(ExitCode.of(Scorecards.of(Outcome.FAILED), true)).isEqualTo(ExitCode.OK);
        assertThat(ExitCode.of(Scorecards.of(Outcome.NOT_GRADED, Outcome.PASSED), true))
                .isEqualTo(ExitCode.GRADER_ERROR);
    }
}
