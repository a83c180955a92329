package org.gradientgrader.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SecretTest {

    private final Secret secret = secret("0123456789abcdef");

    @Test
    void sameSubmissionAndCheckAlwaysGetTheSameSeed() {
        assertThat(secret.seedOf("abc").forCheck("x"))
                .isEqualTo(secret.seedOf("abc").forCheck("x"));
    }

    @Test
    void otherSubmissionGetsAnotherSeed() {
        assertThat(secret.seedOf("abc").forCheck("x"))
                .isNotEqualTo(secret.seedOf("abd").forCheck("x"));
    }

    @Test
    void otherCheckGetsAnotherSeed() {
        assertThat(secret.seedOf("abc").forCheck("x"))
                .isNotEqualTo(secret.seedOf("abc").forCheck("y"));
    }

    @Test
    void otherSecretGivesAnotherSeed() {
        assertThat(secret.seedOf("abc").forCheck("x"))
                .isNotEqualTo(secret("0123456789abcdeg").seedOf("abc").forCheck("x"));
    }

    /** HMAC-SHA256 of "x" under the HMAC-SHA256 of "abc", computed with another program. */
    @Test
    void seedIsTheHmacsFirstEightBytes() {
        assertThat(Long.toHexString(secret.seedOf("abc").forCheck("x")))
                .isEqualTo("ea42374a303abd40");
    }

    @Test
    void keyOfASubmissionIsEnoughForItsSeeds() {
        HiddenSeed seed = secret.seedOf("abc");
        HiddenSeed elsewhere = HiddenSeed.of(seed.id(), seed.key());
        assertThat(elsewhere.forCheck("x")).isEqualTo(seed.forCheck("x"));
        assertThat(elsewhere.isHidden()).isTrue();
        assertThat(elsewhere.toString()).doesNotContain(seed.key());
    }

    @Test
    void keyOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> HiddenSeed.of("hidden:1234abcd", "00ff"))
                .hasMessage("the key of a submission has 32 bytes, not 2");
    }

    @Test
    void idTellsSecretsApartWithoutGivingThemAway() {
        assertThat(secret.seedOf("abc").id()).matches("hidden:[0-9a-f]{8}");
        assertThat(secret.seedOf("abc").id())
                .isNotEqualTo(secret("0123456789abcdeg").seedOf("abc").id());
    }

    @Test
    void textNeverShowsTheBytes() {
        assertThat(secret.toString()).doesNotContain("0123456789abcdef");
        assertThat(secret.seedOf("abc").toString()).doesNotContain("0123456789abcdef");
    }

    @Test
    void shortSecretIsRefused() {
        assertThatThrownBy(() -> secret("short"))
                .hasMessage("a secret of 5 bytes can be guessed; use 16 or more");
    }

    private static Secret secret(String text) {
        return new Secret(text.getBytes(StandardCharsets.UTF_8));
    }
}
