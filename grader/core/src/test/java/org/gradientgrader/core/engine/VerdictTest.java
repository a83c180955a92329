package org.gradientgrader.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.model.Location;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Reply;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static Verdict of(Reply reply) {
        return Verdict.of(new NoAnswer("A.b", reply));
    }

    private static String hint(Verdict verdict) {
        return verdict.feedback().with("what the check says", "").hint();
    }

    @Test
    void hintAfterATimeOutIsAboutTheTime() {
        Verdict verdict = of(new Reply.Lost(Reply.Loss.TIMED_OUT, "it took more than 10 s"));
        assertThat(verdict.outcome()).isEqualTo(Outcome.TIMED_OUT);
        assertThat(hint(verdict)).contains("never changes");
    }

    @Test
    void hintAfterAnExceptionIsAboutItsLine() {
        Verdict verdict =
                of(new Reply.Threw("java.lang.RuntimeException", "oh", List.of("A.b(A.java:3)")));
        assertThat(verdict.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(verdict.feedback().rationale()).isEqualTo("A.b threw RuntimeException: oh.");
        assertThat(hint(verdict)).contains("the line that threw");
    }

    @Test
    void hintAfterAWrongAnswerIsTheChecks() {
        assertThat(hint(Verdict.of(new Rejection("A.b is wrong."))))
                .isEqualTo("what the check says");
    }

    @Test
    void todoIsNotAttempted() {
        Verdict verdict =
                of(
                        new Reply.Threw(
                                "java.lang.UnsupportedOperationException", "TODO 1.1", List.of()));
        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_ATTEMPTED);
        assertThat(verdict.feedback()).isEqualTo(Feedback.of("TODO 1.1", List.of()));
    }

    @Test
    void todoAndExceptionPointToTheirLine() {
        for (String exception : List.of("UnsupportedOperationException", "RuntimeException")) {
            Verdict verdict =
                    of(new Reply.Threw("java.lang." + exception, "TODO 1.1", List.of("A.java:3")));
            assertThat(verdict.feedback().location()).contains(new Location("A.java", 3));
        }
    }
}
