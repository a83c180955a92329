package org.gradientgrader.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void whatFitsIsKept() {
        assertThat(Excerpt.of("abcd", 4)).isEqualTo("abcd");
    }

    @Test
    void anEllipsisStandsForTheRest() {
        assertThat(Excerpt.of("abcde", 4)).isEqualTo("abc\u2026");
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(Excerpt.of("ab\ud83d\udc69cd", 4)).isEqualTo("ab\u2026");
    }
}
