package org.gradientgrader.core.expectations;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    private static void expectIllegalArgument(Runnable attempt) {
        Refusals.expect(IllegalArgumentException.class, "A.b", "for nothing", attempt);
    }

    private static Runnable throwing(String exception, String message) {
        return () -> {
            throw new NoAnswer("A.b", new Reply.Threw(exception, message, List.of()));
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"java.lang.IllegalArgumentException", "java.lang.NumberFormatException"})
    void theExceptionAndThoseBelowItAreAccepted(String exception) {
        assertThatCode(() -> expectIllegalArgument(throwing(exception, "no")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.RuntimeException",
                "gradientflow.IllegalArgumentException",
                "java.lang.UnsupportedOperationException",
                ""
            })
    void everyOtherExceptionIsNamed(String exception) {
        assertThatThrownBy(() -> expectIllegalArgument(throwing(exception, "no")))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("A.b threw something else for nothing.");
    }

    @Test
    void silenceIsRejected() {
        assertThatThrownBy(() -> expectIllegalArgument(() -> {}))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("A.b threw nothing for nothing.");
    }

    @Test
    void todoIsNoAnswerYet() {
        Runnable todo = throwing("java.lang.UnsupportedOperationException", "TODO 3.3: clip");
        assertThatThrownBy(() -> expectIllegalArgument(todo)).isInstanceOf(NoAnswer.class);
    }
}
