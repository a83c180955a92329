package org.gradientgrader.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void sentencesAreBrokenAtSpaces() {
        assertThat(Wrapping.lines("one two three four", 9, 20))
                .containsExactly("one two", "three", "four");
    }

    @Test
    void aLongWordStandsOutToTheLimitAndNoFurther() {
        assertThat(Wrapping.lines("a 123456789 b", 5, 7)).containsExactly("a", "1234567", "89 b");
    }

    @Test
    void nothingIsOneEmptyLine() {
        assertThat(Wrapping.lines("  ", 5, 7)).containsExactly("");
    }

    @Test
    void wideCharactersCountTwice() {
        assertThat(Wrapping.lines("梯度梯度", 5, 5)).containsExactly("梯度", "梯度");
    }

    @Test
    void noPlaceAtAllStillTakesACharacterALine() {
        assertThat(Columns.chopped("ab", -3)).containsExactly("a", "b");
    }

    @Test
    void cuttingLeavesRoomForTheEllipsis() {
        assertThat(Columns.cut("gradients", 6, "…")).isEqualTo("gradi…");
        assertThat(Columns.cut("norm", 4, "…")).isEqualTo("norm");
    }
}
