package org.gradientgrader.cli.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the workflows run, so do their shell parts: on Linux. */
@EnabledOnOs(OS.LINUX)
class WorkflowShellTest {

    @TempDir private Path folder;

    private Runner runner;

    @BeforeEach
    void startRunner() throws IOException {
        runner = new Runner(folder);
    }

    private Path there(String name) {
        return runner.workspace().resolve(name);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Nested
    class Practice {

        /**
         * A grader whose student prints commands, and whose own remarks repeat a student's name.
         */
        private static final String JAVA =
                """
                echo "$@" >arguments.txt
                echo '::notice title=Practice::1 of 14 checks'
                for argument; do
                    case $argument in
                        console=*) printf '::error::forged\\n::add-mask::a\\n::00::\\n::end' >"${argument#console=}" ;;
                    esac
                done
                echo '::warning::forged' >&2
                exit %d
                """;

        @Test
        void librariesAreNamedByPlatformAndContent() throws IOException, InterruptedException {
            runner.run(Workflow.STUDENT, "Name the libraries", Map.of("CONTENT", "abc"));
            assertThat(runner.outputs()).isEqualTo("key=libraries-Linux-X64-abc\n");
        }

        @Test
        void classPathsOfBothPartsAreFetched() throws IOException, InterruptedException {
            Files.writeString(there("mvnw"), "echo \"$@\" >>calls.txt");
            for (String step : List.of("Download them", "Put the grader together")) {
                Files.deleteIfExists(there("calls.txt"));
                assertThat(runner.run(Workflow.STUDENT, step, Map.of()).exitCode()).isZero();
                assertThat(Files.readAllLines(there("calls.txt")))
                        .hasSize(2)
                        .allMatch(call -> call.contains("-f .mvn/grader"))
                        .allMatch(call -> call.endsWith("generate-resources"));
            }
            assertThat(Files.readString(there("calls.txt")))
                    .contains("-Dpart=cli", "-Dpart=worker");
        }

        @Test
        void whatStudentsPrintIsNoCommand() throws IOException, InterruptedException {
            runner.program("java", JAVA.formatted(0));
            Runner.Step step = runner.run(Workflow.STUDENT, "Practise", Map.of());
            assertThat(step.exitCode()).as(step.log()).isZero();
            assertThat(step.commands()).containsExactly("::notice title=Practice::1 of 14 checks");
            assertThat(step.log()).contains("::error::forged", "::warning::forged");
            assertThat(step.log()).containsPattern("::stop-commands::[0-9a-f]{32}\n");
        }

        @Test
        void everyRunHasAnotherToken() throws IOException, InterruptedException {
            runner.program("java", JAVA.formatted(0));
            String first = runner.run(Workflow.STUDENT, "Practise", Map.of()).log();
            String second = runner.run(Workflow.STUDENT, "Practise", Map.of()).log();
            assertThat(first).isNotEqualTo(second);
        }

        @Test
        void summaryBeginsWithTheWordPractice() throws IOException, InterruptedException {
            runner.program("java", JAVA.formatted(0));
            runner.run(Workflow.STUDENT, "Practise", Map.of());
            assertThat(runner.summary()).startsWith("## Practice, not a grade\n");
            assertThat(Files.readString(there("arguments.txt")))
                    .contains("grade . --no-fail --report github");
        }

        @Test
        void graderThatFailsFailsTheJob() throws IOException, InterruptedException {
            runner.program("java", "echo '::error::forged' >&2; exit 3");
            Runner.Step step = runner.run(Workflow.STUDENT, "Practise", Map.of());
            assertThat(step.exitCode()).isEqualTo(3);
            assertThat(step.commands()).isEmpty();
        }
    }

    @Nested
    class Ci {

        @ParameterizedTest
        @CsvSource({"0,true", "1,false", "3,false"})
        void referenceMustHaveEveryPoint(int exitCode, boolean passes)
                throws IOException, InterruptedException {
            runner.scriptInWorkspace("grader/bin/grader", "exit %d".formatted(exitCode));
            Runner.Step step =
                    runner.run(Workflow.CI, "Grade the reference, expect every point", Map.of());
            assertThat(step.exitCode() == 0).isEqualTo(passes);
        }
    }

    @Nested
    class Collecting {

        private static final Map<String, String> INPUTS =
                Map.of("ORGANISATION", "course", "PREFIX", "flow-", "GH_TOKEN", "t0ken");

        /** Knows four repositories; the clone of one of them fails. */
        private void fakeGitHub() throws IOException {
            runner.program("gh", "printf 'flow-bob\\nother\\nflow-ann\\nflow-gone\\n'");
            runner.program(
                    "git",
                    """
                    echo "$@ $GIT_CONFIG_VALUE_0" >>"$HOME/git.txt"
                    case "$*" in
                        *flow-gone*) exit 128 ;;
                        *flow-ann*) mkdir -p clone/src/main/java/gradientflow clone/.git
                            echo x >clone/src/main/java/gradientflow/A.java; echo x >clone/pom.xml ;;
                        *) mkdir -p clone/exercises/src/main/java/gradientflow ;;
                    esac
                    """);
        }

        @Test
        void sourcesOfRepositoriesWithThePrefixAreTaken() throws IOException, InterruptedException {
            fakeGitHub();
            Runner.Step step = runner.run(Workflow.GRADE_CLASS, "Fetch the submissions", INPUTS);
            assertThat(step.exitCode()).as(step.log()).isZero();
            assertThat(names(there("submissions")))
                    .containsExactly("flow-ann", "flow-bob", "flow-gone");
            assertThat(there("submissions/flow-ann/src/main/java/gradientflow/A.java")).exists();
            assertThat(names(there("submissions/flow-ann"))).containsExactly("src");
            assertThat(names(there("submissions/flow-bob"))).containsExactly("exercises");
            assertThat(step.commands())
                    .containsExactly(
                            "::warning::flow-gone cannot be cloned; it is graded as an empty"
                                    + " submission");
        }

        @Test
        void tokenIsNoArgumentAndNotInTheLog() throws IOException, InterruptedException {
            fakeGitHub();
            Runner.Step step = runner.run(Workflow.GRADE_CLASS, "Fetch the submissions", INPUTS);
            String calls = Files.readString(folder.resolve("git.txt"));
            assertThat(calls.lines())
                    .hasSize(3)
                    .allMatch(
                            call ->
                                    call.endsWith(
                                            "Authorization: Basic eC1hY2Nlc3MtdG9rZW46dDBrZW4="))
                    .allMatch(call -> call.contains("core.symlinks=false"));
            assertThat(calls).doesNotContain("t0ken");
            assertThat(step.log()).doesNotContain("t0ken", "eC1hY2Nlc3M");
        }

        @Test
        void prefixOfNobodyIsAnError() throws IOException, InterruptedException {
            runner.program("gh", "echo other");
            Runner.Step step = runner.run(Workflow.GRADE_CLASS, "Fetch the submissions", INPUTS);
            assertThat(step.exitCode()).isEqualTo(1);
            assertThat(step.commands())
                    .containsExactly(
                            "::error::no repository of course has a name that begins with flow-");
        }

        @Test
        void chunksHaveTheirOwnSeedsAndTheSecretStays() throws IOException, InterruptedException {
            for (String name : List.of("a", "b", "c")) {
                Files.createDirectories(there("submissions/" + name));
            }
            runner.scriptInWorkspace(
                    "grader/bin/grader",
                    "echo \"$1 of $(ls \"$2\" | tr '\\n' ' ')with $(wc -c <\"$4\") bytes\"");
            Runner.Step step =
                    runner.run(
                            Workflow.GRADE_CLASS,
                            "Split them into chunks, with their seeds",
                            Map.of(
                                    "CHUNK_SIZE",
                                    "2",
                                    "GRADING_SECRET",
                                    "a secret of 18 bytes".substring(2)));
            assertThat(step.exitCode()).as(step.log()).isZero();
            assertThat(runner.outputs()).isEqualTo("chunks=[1,2]\n");
            assertThat(Files.readString(there("chunks/1/seeds.txt")))
                    .isEqualTo("seeds of a b with 18 bytes\n");
            assertThat(Files.readString(there("chunks/2/seeds.txt")))
                    .isEqualTo("seeds of c with 18 bytes\n");
            assertThat(runner.temp().resolve("secret")).doesNotExist();
            assertThat(there("chunk-2.tar")).content().contains("submissions/c", "seeds.txt");
            assertThat(there("chunk-2.tar")).content().doesNotContain("submissions/a", "secret of");
        }

        @Test
        void kitIsAnInstalledGrader() throws IOException, InterruptedException {
            runner.scriptInWorkspace(
                    "grader/bin/grader",
                    """
                    mkdir -p grader/cli/target/run/7/cli grader/cli/target/run/7/worker
                    echo 7 >grader/cli/target/run/current
                    """);
            Runner.Step step = runner.run(Workflow.GRADE_CLASS, "Build the grader", Map.of());
            assertThat(step.exitCode()).as(step.log()).isZero();
            assertThat(names(there("kit"))).containsExactly("cli", "grader", "worker");
            assertThat(there("grader.tar")).isRegularFile();
        }
    }

    @Nested
    class Grading {

        private Runner.Step grade(int exitCode) throws IOException, InterruptedException {
            runner.scriptInWorkspace(
                    "kit/grader/bin/grader",
                    """
                    [ "$*" = 'class submissions --seeds-file seeds.txt --out results --isolation=none' ] || exit 9
                    [ -f seeds.txt ] || exit 8
                    ls *.tar 2>/dev/null && exit 7
                    mkdir results; echo card >results/ann.json
                    echo '::error::forged'; exit %d
                    """
                            .formatted(exitCode));
            runner.program(
                    "prepare",
                    """
                    tar -cf grader.tar kit && rm -r kit
                    mkdir submissions && echo seeds >seeds.txt
                    for chunk in 1 2; do tar -cf chunk-$chunk.tar submissions seeds.txt; done
                    rm -r submissions seeds.txt
                    """);
            new ProcessBuilder(folder.resolve("programs/prepare").toString())
                    .directory(runner.workspace().toFile())
                    .start()
                    .waitFor();
            return runner.run(Workflow.GRADE_CLASS, "Grade", Map.of("CHUNK", "2"));
        }

        @ParameterizedTest
        @CsvSource({"0,0", "2,2", "3,3"})
        void graderThatFailsFailsTheJobAndResultsAreKept(int ofGrader, int ofStep)
                throws IOException, InterruptedException {
            Runner.Step step = grade(ofGrader);
            assertThat(step.exitCode()).as(step.log()).isEqualTo(ofStep);
            assertThat(there("results-2.tar")).content().contains("results/ann.json");
        }

        @Test
        void whatStudentsAreCalledIsNoCommand() throws IOException, InterruptedException {
            Runner.Step step = grade(0);
            assertThat(step.commands()).isEmpty();
            assertThat(step.log()).contains("::error::forged");
        }
    }

    @Nested
    class Publishing {

        /** Makes the archive of a chunk with a script that runs in its folder of results. */
        private void results(int chunk, String script) throws IOException, InterruptedException {
            runner.program(
                    "prepare",
                    "mkdir results && (cd results && %s) && tar -cf results-%d.tar results && rm -r results"
                            .formatted(script, chunk));
            new ProcessBuilder(folder.resolve("programs/prepare").toString())
                    .directory(runner.workspace().toFile())
                    .start()
                    .waitFor();
        }

        private Runner.Step publish(String chunks) throws IOException, InterruptedException {
            Runner.Step unpacking =
                    runner.run(
                            Workflow.GRADE_CLASS, "Unpack the results", Map.of("CHUNKS", chunks));
            assertThat(unpacking.exitCode()).as(unpacking.log()).isZero();
            Runner.Step joining = runner.run(Workflow.GRADE_CLASS, "Join the gradebooks", Map.of());
            assertThat(joining.exitCode()).as(joining.log()).isZero();
            return unpacking;
        }

        @Test
        void gradebooksOfAllChunksAreJoined() throws IOException, InterruptedException {
            results(
                    1,
                    "printf 'student,score,not_graded\\r\\nzoe,,\"nothing, to grade\"\\r\\n' >gradebook.csv");
            results(
                    2,
                    "mkdir scorecards; echo card >scorecards/ann.json;"
                            + " printf 'student,score,flow,not_graded\\r\\nann,100,100,\\r\\n' >gradebook.csv");
            Runner.Step step = publish("[1,2]");
            assertThat(step.commands()).isEmpty();
            assertThat(Files.readAllLines(there("gradebook/gradebook.csv")))
                    .containsExactly(
                            "student,score,flow,not_graded",
                            "ann,100,100,",
                            "zoe,,,\"nothing, to grade\"");
            assertThat(there("gradebook/scorecards/ann.json")).hasContent("card");
            assertThat(runner.summary())
                    .contains("## Gradebook: 2 submissions", "| ann | 100 |  |");
        }

        @Test
        void missingChunksAreNotForgotten() throws IOException, InterruptedException {
            results(1, "printf 'student,score\\nann,100\\n' >gradebook.csv");
            results(2, "echo no gradebook");
            Runner.Step step = publish("[1,2,3]");
            assertThat(step.commands())
                    .containsExactly(
                            "::error::no gradebook from: 2 3; run these jobs again, grades are"
                                    + " missing");
            assertThat(runner.summary())
                    .startsWith("**Grades are missing: chunks 2 3 have no gradebook.**")
                    .contains("| ann | 100 |");
        }

        @Test
        void resultsCannotBringLinksOrMarkup() throws IOException, InterruptedException {
            results(
                    1,
                    "mkdir scorecards; ln -s /etc/passwd scorecards/eve.json;"
                            + " printf 'student,score\\n<b>|`x`,1\\n' >gradebook.csv");
            publish("[1]");
            assertThat(names(there("gradebook/scorecards"))).isEmpty();
            assertThat(runner.summary()).contains("| &lt;b&gt;&#124;&#96;x&#96; | 1 |");
        }
    }
}
