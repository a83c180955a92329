package org.gradientgrader.core.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gradientgrader.core.engine.Secret;
import org.gradientgrader.core.engine.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedTableTest {

    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);
    private static final String TITLE = "seeds of hidden:1234abcd\n";

    private final Secret secret = new Secret("0123456789abcdef".getBytes(StandardCharsets.UTF_8));
    private final SeedTable table = SeedTable.derive(secret, List.of(TWO, ONE));

    @Test
    void seedsAreThoseOfTheSecret() {
        for (String hash : List.of(ONE, TWO)) {
            Seed seed = SeedTable.parse(table.text()).of(hash);
            assertThat(seed.id()).isEqualTo(secret.seedOf(hash).id());
            assertThat(seed.isHidden()).isTrue();
            for (String check : List.of("a", "a/0", "portrait")) {
                assertThat(seed.forCheck(check)).isEqualTo(secret.seedOf(hash).forCheck(check));
            }
        }
    }

    @Test
    void textIsInTheOrderOfHashes() {
        assertThat(table.text().lines().skip(1).map(line -> line.substring(60, 65)))
                .containsExactly("1111 ", "2222 ");
        assertThat(SeedTable.parse(table.text()).text()).isEqualTo(table.text());
        assertThat(table.submissionHashes()).containsExactly(ONE, TWO);
    }

    @Test
    void textDoesNotHoldTheSecret() {
        assertThat(table.text()).doesNotContain("0123456789abcdef", "30313233");
    }

    @Test
    void changedFilesHaveNoSeed() {
        assertThatThrownBy(() -> table.of("3".repeat(64)))
                .isInstanceOf(MissingSeed.class)
                .hasMessageContaining("have changed since grader seeds ran");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "seeds of 42\n", "seeds\n", "hidden:1234abcd\n"})
    void otherFilesAreRefused(String text) {
        assertThatThrownBy(() -> SeedTable.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 1 is not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc HASH", "HASH abc", "HASH  HASH", "HASH", ""})
    void malformedLinesAreNamed(String line) {
        String text = TITLE + ONE + " " + TWO + "\n" + line.replace("HASH", ONE) + "\n";
        assertThatThrownBy(() -> SeedTable.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 3 is not");
    }
}
