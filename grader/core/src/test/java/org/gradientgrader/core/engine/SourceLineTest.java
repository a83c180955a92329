package org.gradientgrader.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gradientgrader.core.model.Location;
import org.gradientgrader.protocol.Problem;
import org.gradientgrader.protocol.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLineTest {

    @Test
    void anExceptionPointsToTheInnermostLineOfTheStudent() {
        assertThat(SourceLine.of(threw("Netz\u00e4.java:47", "Other.java:3")))
                .contains(new Location("Netz\u00e4.java", 47));
    }

    @Test
    void aMethodThatDoesNotCompilePointsToItsFirstProblem() {
        Problem problem = new Problem("gradientflow/GradientClipping.java", 31, "no such method");

        assertThat(SourceLine.of(new Reply.NotCompiled(List.of(problem))))
                .contains(new Location("GradientClipping.java", 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null:-1",
                "A.java:0",
                "A.java:99999999",
                "../A.java:1",
                "/etc/passwd:1",
                "A.java:1\n::error::x",
                "x ##[add-mask]a.java:1"
            })
    void whatIsNoLineOfASourceIsDropped(String frame) {
        assertThat(SourceLine.of(threw(frame))).isEmpty();
    }

    @Test
    void withoutFramesThereIsNoLine() {
        assertThat(SourceLine.of(threw())).isEmpty();
        assertThat(SourceLine.of(new Reply.NotCompiled(List.of()))).isEmpty();
    }

    private static Reply.Threw threw(String... frames) {
        return new Reply.Threw("java.lang.IllegalStateException", "", List.of(frames));
    }
}
