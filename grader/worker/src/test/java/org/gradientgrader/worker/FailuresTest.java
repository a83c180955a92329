package org.gradientgrader.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradientgrader.worker.Running.body;
import static org.gradientgrader.worker.Running.call;
import static org.gradientgrader.worker.Running.run;

import java.util.List;
import org.gradientgrader.protocol.Limits;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Type;
import org.junit.jupiter.api.Test;

/** What becomes of code that throws. */
class FailuresTest {

    @Test
    void whatIsToDoIsReportedWithItsPlace() {
        assertThat(
                        run(
                                """
                                package gradientflow;

                                public class SigmoidNetwork {
                                    public int run() { return helper(); }

                                    private int helper() {
                                        throw new UnsupportedOperationException("TODO 1.1: build");
                                    }
                                }
                                """))
                .isEqualTo(
                        new Reply.Threw(
                                "java.lang.UnsupportedOperationException",
                                "TODO 1.1: build",
                                List.of("SigmoidNetwork.java:7", "SigmoidNetwork.java:4")));
    }

    @Test
    void onlyTheFirstFramesOfStudentCodeAreReported() {
        Reply.Threw threw = (Reply.Threw) run(body("public int run() { return run(); }"));

        assertThat(threw.simpleName()).isEqualTo("StackOverflowError");
        assertThat(threw.frames()).hasSize(5).containsOnly("SigmoidNetwork.java:3");
    }

    @Test
    void anExceptionWithoutMessageHasAnEmptyOne() {
        assertThat(run(body("public int run() { throw new RuntimeException(); }")))
                .isEqualTo(
                        new Reply.Threw(
                                "java.lang.RuntimeException",
                                "",
                                List.of("SigmoidNetwork.java:3")));
    }

    @Test
    void aLongMessageIsCut() {
        Reply.Threw threw =
                (Reply.Threw)
                        run(body("public int run() { throw new Error(\"x\".repeat(9999)); }"));

        assertThat(threw.message()).hasSize(Limits.TEXT);
    }

    @Test
    void anExceptionWhoseMethodsThrowCostsNoMoreThanItsText() {
        assertThat(
                        run(
                                body(
                                        """
                                        static class Evil extends RuntimeException {
                                            public String getMessage() { throw new Error("message"); }
                                            public StackTraceElement[] getStackTrace() { return null; }
                                            public Throwable getCause() { throw new Error("cause"); }
                                            public String toString() { throw new Error("text"); }
                                        }
                                        public int run() { throw new Evil(); }
                                        """)))
                .isEqualTo(new Reply.Threw("gradientflow.SigmoidNetwork$Evil", "", List.of()));
    }

    @Test
    void aConstructorThatThrowsIsReported() {
        assertThat(
                        run(
                                body(
                                        "public SigmoidNetwork() { int[] a = {}; a[0] = 1; }"
                                                + " public int run() { return 1; }")))
                .isEqualTo(
                        new Reply.Threw(
                                "java.lang.ArrayIndexOutOfBoundsException",
                                "Index 0 out of bounds for length 0",
                                List.of("SigmoidNetwork.java:3")));
    }

    @Test
    void aStaticInitialiserThatThrowsIsReportedAtEveryCall() {
        Session session =
                new Session(
                        Submissions.of(
                                body(
                                        """
                                        static int zero = Integer.parseInt("0");
                                        static int broken = 1 / zero;
                                        public int run() { return 1; }
                                        """)));

        assertThat(session.answer(call()))
                .isEqualTo(
                        new Reply.Threw(
                                "java.lang.ArithmeticException",
                                "/ by zero",
                                List.of("SigmoidNetwork.java:4")));
        Reply.Threw again = (Reply.Threw) session.answer(call());
        assertThat(again.message()).contains("java.lang.ArithmeticException: / by zero");
        assertThat(again.frames()).containsExactly("SigmoidNetwork.java:4");
    }

    @Test
    void aListOfTheStudentsOwnThatThrowsIsTheStudentsError() {
        Type reals = Type.listOf(Type.of(Type.Kind.REAL));
        Session session =
                new Session(
                        Submissions.of(
                                body(
                                        """
                                        public java.util.List<Double> run() {
                                            return new java.util.AbstractList<Double>() {
                                                public int size() { return 1; }
                                                public Double get(int i) {
                                                    throw new IllegalStateException("lazy");
                                                }
                                            };
                                        }
                                        """)));

        Reply.Threw threw = (Reply.Threw) session.answer(call(reals));

        assertThat(threw.exception()).isEqualTo("java.lang.IllegalStateException");
        assertThat(threw.message()).isEqualTo("lazy");
        assertThat(threw.frames()).startsWith("SigmoidNetwork.java:7");
    }
}
