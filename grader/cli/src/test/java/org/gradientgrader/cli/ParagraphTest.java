package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void linesBreakAtSpaces() {
        assertThat(Paragraph.lines("one two  three\nfour", 9))
                .containsExactly("one two", "three", "four");
    }

    @Test
    void longWordsGetALineOfTheirOwn() {
        assertThat(Paragraph.lines("a /very/long/path b", 5))
                .containsExactly("a", "/very/long/path", "b");
    }
}
