package org.gradientgrader.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void textAtTheLimitStaysAsItIs() {
        String text = "x".repeat(Limits.TEXT);

        assertThat(Limits.capped(text)).isSameAs(text);
    }

    @Test
    void longerTextIsCutWithAnEllipsis() {
        assertThat(Limits.capped("x".repeat(Limits.TEXT + 1))).hasSize(Limits.TEXT).endsWith("x…");
    }

    @Test
    void aCharacterOfTwoUnitsIsNeverCutInHalf() {
        String text = "x".repeat(Limits.TEXT - 2) + "\uD83D\uDE00" + "x";

        assertThat(Limits.capped(text)).isEqualTo("x".repeat(Limits.TEXT - 2) + "…");
    }
}
