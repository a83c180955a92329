package org.gradientgrader.cli.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentEditionTest {

    @Test
    void whatConcernsTheCourseAloneIsLeftOut() {
        String page = "one\n<!-- COURSE ONLY -->\ntwo\n<!-- END -->\nthree\n";
        assertThat(StudentEdition.of("page.md", page)).isEqualTo("one\nthree\n");
    }

    @Test
    void linksFollowTheirPages() {
        assertThat(StudentEdition.of("page.md", "[pages](../grader/docs/checks/README.md)"))
                .isEqualTo("[pages](docs/checks/README.md)\n");
        assertThat(StudentEdition.of("page.md", "[why](../../../exercises/README.md#section-1)"))
                .isEqualTo("[why](../../README.md#section-1)\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n<!-- COURSE ONLY -->",
                "a\n<!-- END -->",
                "<!-- COURSE ONLY -->\n<!-- COURSE ONLY -->\n<!-- END -->",
                "a\nsome text <!-- COURSE ONLY -->"
            })
    void commentsThatDoNotPairAreRefusedWithTheirLine(String page) {
        assertThatThrownBy(() -> StudentEdition.of("page.md", page))
                .isInstanceOf(NotReleasable.class)
                .hasMessageStartingWith("page.md:2: write <!-- COURSE ONLY -->");
    }
}
