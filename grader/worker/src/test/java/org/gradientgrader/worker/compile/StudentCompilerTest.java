package org.gradientgrader.worker.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.gradientgrader.protocol.Problem;
import org.junit.jupiter.api.Test;

class StudentCompilerTest {

    private static final String A = "gradientflow/A.java";

    @Test
    void aBrokenMethodLeavesItsClass() {
        Compilation compilation =
                compile(
                        """
                        package gradientflow;
                        public class A {
                            public int good() { return 1; }
                            public int bad() { return missing; }
                        }
                        """);

        assertThat(compilation.classes()).containsOnlyKeys("gradientflow.A");
        assertThat(compilation.problems())
                .containsExactly(new Problem(A, 4, "missing cannot be resolved to a variable"));
    }

    @Test
    void aSyntaxErrorIsReportedAndLeavesTheOtherFiles() {
        Compilation compilation =
                compile(
                        """
                        package gradientflow;
                        public class A {
                            public int bad() { return 1 }
                        }
                        """,
                        """
                        package gradientflow;
                        public class B {}
                        """);

        assertThat(compilation.classes()).containsKey("gradientflow.B");
        assertThat(compilation.problems())
                .containsExactly(
                        new Problem(
                                A, 3, "Syntax error, insert \";\" to complete BlockStatements"));
    }

    @Test
    void anUnresolvedImportIsReportedAndLeavesTheClass() {
        Compilation compilation =
                compile(
                        """
                        package gradientflow;
                        import org.nowhere.Thing;
                        public class A {
                            public int good() { return 1; }
                        }
                        """);

        assertThat(compilation.classes()).containsKey("gradientflow.A");
        assertThat(compilation.problems())
                .containsExactly(new Problem(A, 2, "The import org.nowhere cannot be resolved"));
    }

    @Test
    void aPackageThatIsNotTheFolderIsReported() {
        Compilation compilation = compile("package other;\npublic class A {}\n");

        assertThat(compilation.problems())
                .containsExactly(
                        new Problem(
                                A,
                                1,
                                "The declared package \"other\" does not match the expected"
                                        + " package \"gradientflow\""));
    }

    @Test
    void aMissingPackageLineIsReported() {
        assertThat(compile("public class A {}\n").problems())
                .containsExactly(
                        new Problem(
                                A,
                                1,
                                "The declared package \"\" does not match the expected package"
                                        + " \"gradientflow\""));
    }

    @Test
    void theSecondPublicClassOfAFileIsReportedAndLeavesTheFirst() {
        Compilation compilation =
                compile(
                        """
                        package gradientflow;
                        public class A {}
                        public class C {}
                        """);

        assertThat(compilation.classes()).containsKey("gradientflow.A");
        assertThat(compilation.problems())
                .containsExactly(
                        new Problem(A, 3, "The public type C must be defined in its own file"));
    }

    @Test
    void modernJavaCompiles() {
        Compilation compilation =
                compile(
                        """
                        package gradientflow;
                        import java.util.List;
                        import java.util.function.Supplier;
                        public class A {
                            enum Kind { ONE, TWO }
                            record Pair(int first, List<String> second) {}
                            sealed interface Shape permits Circle {}
                            static final class Circle implements Shape {}
                            class Inner { class Innermost {} }
                            interface WithDefault { default int one() { return 1; } }
                            int choose(Kind kind) {
                                return switch (kind) { case ONE -> 1; case TWO -> { yield 2; } };
                            }
                            double run(Object o) throws Exception {
                                var text = \"""
                                        a "text" block
                                        \""";
                                Supplier<Pair> pair = () -> new Pair(1, List.of(text));
                                if (o instanceof String s && !s.isEmpty()) { return s.length(); }
                                try (var in = new java.io.StringReader(text)) { in.read(); }
                                Runnable anonymous = new Runnable() { public void run() {} };
                                anonymous.run();
                                return pair.get().second().stream().mapToInt(String::length).sum();
                            }
                        }
                        """);

        assertThat(compilation.problems()).isEmpty();
        assertThat(compilation.classes())
                .containsKeys(
                        "gradientflow.A",
                        "gradientflow.A$1",
                        "gradientflow.A$Kind",
                        "gradientflow.A$Pair",
                        "gradientflow.A$Inner$Innermost");
    }

    @Test
    void librariesResolveAndGenericsAreChecked() {
        Compilation compilation =
                compile(
                        """
                        package gradientflow;
                        import java.util.List;
                        import org.nd4j.linalg.api.ndarray.INDArray;
                        public class A {
                            List<INDArray> good(INDArray a) { return List.of(a.mul(2)); }
                            List<INDArray> bad(INDArray a) { return List.of("a"); }
                        }
                        """);

        assertThat(compilation.problems())
                .containsExactly(
                        new Problem(
                                A,
                                6,
                                "Type mismatch: cannot convert from List<String> to List<INDArray>"));
    }

    @Test
    void filesMayUseEachOther() {
        Compilation compilation =
                compile(
                        "package gradientflow;\npublic class A { B b() { return new B(); } }\n",
                        "package gradientflow;\npublic class B { A a() { return new A(); } }\n");

        assertThat(compilation.problems()).isEmpty();
    }

    @Test
    void unicodeEscapesAreReadAsJavaReadsThem() {
        Compilation compilation =
                compile("package gradientflow;\n\\u0070ublic class A { int \\u00e4; }\n");

        assertThat(compilation.problems()).isEmpty();
        assertThat(compilation.classes()).containsOnlyKeys("gradientflow.A");
    }

    @Test
    void warningsAreNoProblems() {
        assertThat(
                        compile(
                                        """
                                        package gradientflow;
                                        import java.util.*;
                                        public class A {
                                            private int unused;
                                            List raw() { return new ArrayList(); }
                                        }
                                        """)
                                .problems())
                .isEmpty();
    }

    @Test
    void theSameClassTwiceIsReported() {
        Compilation compilation =
                compile(
                        "package gradientflow;\npublic class A {}\nclass B {}\n",
                        "package gradientflow;\npublic class B {}\n");

        assertThat(compilation.problems())
                .extracting(Problem::message)
                .containsExactly("The type B is already defined");
    }

    @Test
    void anExpressionWithoutEndIsReportedNotThrown() {
        String endless = "1" + "+ a".repeat(100_000);

        Compilation compilation =
                compile(
                        "package gradientflow;\npublic class A { int a; int b() { return "
                                + endless
                                + "; } }\n");

        assertThat(compilation.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("StackOverflowError"));
    }

    @Test
    void anAnnotationProcessorOfTheSubmissionDoesNotRun() {
        System.clearProperty("gradientgrader.processed");
        compile(
                """
                package gradientflow;
                import java.util.Set;
                import javax.annotation.processing.*;
                import javax.lang.model.element.TypeElement;
                @SupportedAnnotationTypes("*")
                public class A extends AbstractProcessor {
                    static { System.setProperty("gradientgrader.processed", "yes"); }
                    @Override public boolean process(
                            Set<? extends TypeElement> types, RoundEnvironment round) { return false; }
                }
                """);

        assertThat(System.getProperty("gradientgrader.processed")).isNull();
    }

    @Test
    void nothingCompilesToNothing() {
        Compilation compilation = compile();

        assertThat(compilation.classes()).isEmpty();
        assertThat(compilation.problems()).isEmpty();
    }

    /** Compiles texts as {@code gradientflow/A.java}, {@code gradientflow/B.java} and so on. */
    private static Compilation compile(String... texts) {
        List<Source> sources =
                Arrays.stream(texts)
                        .map(text -> new Source(path(List.of(texts).indexOf(text)), text))
                        .toList();
        return new StudentCompiler(StudentCompilerTest.class.getClassLoader()).compile(sources);
    }

    private static String path(int index) {
        return "gradientflow/" + (char) ('A' + index) + ".java";
    }
}
