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
    private final SeedTable table = SeedTable.derive(secret, List.of(TWO, ONE), List.of("b", "a"));

    @Test
    void seedsAreThoseOfTheSecret() {
        for (String hash : List.of(ONE, TWO)) {
            Seed seed = SeedTable.parse(table.text()).of(hash);
            assertThat(seed.id()).isEqualTo(secret.seedOf(hash).id());
            assertThat(seed.isHidden()).isTrue();
            for (String check : List.of("a", "b")) {
                assertThat(seed.forCheck(check)).isEqualTo(secret.seedOf(hash).forCheck(check));
            }
        }
    }

    @Test
    void textIsInTheOrderOfHashesAndChecks() {
        assertThat(table.text().lines().skip(1).map(line -> line.substring(60, 67)))
                .containsExactly("1111 a ", "1111 b ", "2222 a ", "2222 b ");
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

    @Test
    void newCheckHasNoSeed() {
        assertThatThrownBy(() -> table.of(ONE).forCheck("c"))
                .isInstanceOf(MissingSeed.class)
                .hasMessageContaining("no seed for the check c");
    }

    @Test
    void seedsDoNotGetIntoLogs() {
        Seed seed = table.of(ONE);
        assertThat(seed.toString()).doesNotContain(Long.toString(seed.forCheck("a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "seeds of 42\n", "seeds\n", "hidden:1234abcd\n"})
    void otherFilesAreRefused(String text) {
        assertThatThrownBy(() -> SeedTable.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 1 is not");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc a 1",
                "HASH a",
                "HASH a 1.5",
                "HASH a 9999999999999999999",
                "HASH  a 1"
            })
    void malformedLinesAreNamed(String line) {
        String text = TITLE + ONE + " a -7\n" + line.replace("HASH", ONE) + "\n";
        assertThatThrownBy(() -> SeedTable.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 3 is not");
    }
}
