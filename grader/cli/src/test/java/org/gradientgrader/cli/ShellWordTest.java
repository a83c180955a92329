package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShellWordTest {

    @Test
    void harmlessTextStaysAsItIs() {
        assertThat(ShellWord.of("../students/ada_1/exercises"))
                .isEqualTo("../students/ada_1/exercises");
    }

    @Test
    void everythingElseIsQuoted() {
        assertThat(ShellWord.of("my work")).isEqualTo("'my work'");
        assertThat(ShellWord.of("it's; rm -rf $HOME")).isEqualTo("'it'\\''s; rm -rf $HOME'");
        assertThat(ShellWord.of("")).isEqualTo("''");
    }
}
