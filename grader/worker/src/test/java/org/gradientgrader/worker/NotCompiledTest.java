package org.gradientgrader.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradientgrader.worker.Running.body;
import static org.gradientgrader.worker.Running.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gradientgrader.protocol.Problem;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of code that does not compile: it costs itself and nothing else. */
class NotCompiledTest {

    private static final String FILE = "gradientflow/SigmoidNetwork.java";

    @Test
    void aMissingParentIsNotCompiled() {
        assertThat(
                        run(
                                "package gradientflow;\npublic class SigmoidNetwork extends Nothing {\n"
                                        + "public int run() { return 1; }\n}\n"))
                .isEqualTo(
                        notCompiled(new Problem(FILE, 2, "Nothing cannot be resolved to a type")));
    }

    @Test
    void aBrokenMethodCostsOnlyItself() {
        String broken = "public int other() { return missing; } public int run() { return 1; }";

        assertThat(run(body(broken))).isInstanceOf(Reply.Returned.class);
    }

    @Test
    void aBrokenMethodIsReportedWithItsOwnErrorsOnly() {
        assertThat(
                        run(
                                body(
                                        """
                                        int other() { return missing; }
                                        public int run() {
                                            int x = missing;
                                            return "two";
                                        }
                                        int third() { return missing; }
                                        """)))
                .isEqualTo(
                        notCompiled(
                                new Problem(FILE, 5, "missing cannot be resolved to a variable"),
                                new Problem(
                                        FILE,
                                        6,
                                        "Type mismatch: cannot convert from String to int")));
    }

    @Test
    void aMistakeInALambdaCostsOnlyItsMethod() {
        assertThat(
                        run(
                                body(
                                        """
                                        int other(int taken) {
                                            Runnable broken = () -> { int taken = 1; };
                                            return taken;
                                        }
                                        public int run() { return 7; }
                                        """)))
                .isEqualTo(new Reply.Returned(new Value.Whole(7), List.of()));
    }

    @Test
    void aMistakeInALambdaIsReportedWhereItIs() {
        assertThat(
                        run(
                                body(
                                        """
                                        public int run() {
                                            int taken = 0;
                                            java.util.function.IntUnaryOperator broken = taken -> taken;
                                            return 1;
                                        }
                                        """)))
                .isEqualTo(
                        notCompiled(
                                new Problem(
                                        FILE,
                                        5,
                                        "Lambda expression's parameter taken cannot redeclare another local"
                                                + " variable defined in an enclosing scope.")));
    }

    @Test
    void aBrokenMethodFurtherDownIsReportedInItsOwnFile() {
        assertThat(
                        run(
                                body("public int run() { return Helper.help(); }"),
                                """
                                package gradientflow;
                                class Helper {
                                    static int help() { return missing; }
                                }
                                """))
                .isEqualTo(
                        notCompiled(
                                new Problem(
                                        "gradientflow/Helper.java",
                                        3,
                                        "missing cannot be resolved to a variable")));
    }

    @Test
    void oneErrorThatContainsAnotherIsNotTakenForIt() {
        assertThat(
                        run(
                                body(
                                        """
                                        int other() { return x; }
                                        public int run() { return maxx; }
                                        """)))
                .isEqualTo(
                        notCompiled(new Problem(FILE, 4, "maxx cannot be resolved to a variable")));
    }

    @Test
    void anUnresolvedImportCostsOnlyThoseWhoUseIt() {
        String imports = "package gradientflow;\nimport org.nowhere.Thing;\n";
        String idle = "public class SigmoidNetwork {\npublic int run() { return 1; }\n}\n";
        String user = idle.replace("return 1", "return Thing.one()");

        assertThat(run(imports + idle)).isInstanceOf(Reply.Returned.class);
        assertThat(run(imports + user))
                .isEqualTo(
                        notCompiled(
                                new Problem(FILE, 2, "The import org.nowhere cannot be resolved"),
                                new Problem(FILE, 4, "Thing cannot be resolved")));
    }

    @Test
    void aMethodHiddenByASyntaxErrorIsNotCompiled() {
        Reply.NotCompiled reply = (Reply.NotCompiled) run(body("public int run( { return 1; }"));

        assertThat(reply.problems()).isNotEmpty().allMatch(p -> p.file().equals(FILE));
        assertThat(reply.problems().get(0).message()).startsWith("Syntax error");
    }

    @Test
    void aWrongPackageIsNotCompiled() {
        Reply.NotCompiled reply =
                (Reply.NotCompiled)
                        run(
                                "package gradientFlow;\npublic class SigmoidNetwork {\n"
                                        + "public int run() { return 1; }\n}\n");

        assertThat(reply.problems())
                .containsExactly(
                        new Problem(
                                FILE,
                                1,
                                "The declared package \"gradientFlow\" does not match the expected"
                                        + " package \"gradientflow\""));
    }

    @Test
    void whatAnIdeCompiledIsReportedFromItsMessage() {
        Error thrown =
                new Error("Unresolved compilation problems: \n\tfirst is wrong\n\tsecond too\n");
        thrown.setStackTrace(
                new StackTraceElement[] {
                    new StackTraceElement(
                            "gradientflow.SigmoidNetwork", "run", "SigmoidNetwork.java", 12)
                });

        assertThat(Failures.describe(thrown, "gradientflow", List.of()))
                .isEqualTo(
                        notCompiled(
                                new Problem(FILE, 12, "first is wrong"),
                                new Problem(FILE, 12, "second too")));
    }

    @Test
    void openReadsAndCompilesTheFiles(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("gradientflow"));
        Files.writeString(
                folder.resolve(FILE), body("public int run() { return 1; } int x = \"ä\";"));
        Session session = new Session(Submissions.of());

        assertThat(session.answer(new Request.Open(folder.toString(), List.of(FILE))))
                .isEqualTo(
                        new Reply.Opened(
                                List.of(
                                        new Problem(
                                                FILE,
                                                3,
                                                "Type mismatch: cannot convert from String to"
                                                        + " int"))));
    }

    private static Reply notCompiled(Problem... problems) {
        return new Reply.NotCompiled(List.of(problems));
    }
}
