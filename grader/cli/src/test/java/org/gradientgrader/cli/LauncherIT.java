package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a small repository of its own, whose {@code mvnw} takes over the jars of this
 * build and keeps a record of its calls.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final String BUILD =
            """
            #!/bin/sh
            [ "$1" = -v ] && exit 0
            echo "$@" >>builds.txt
            sleep 0.5
            for module in cli worker; do
                mkdir -p grader/$module/target/lib
                ln -f "%1$s/grader/$module/target/lib/"*.jar grader/$module/target/lib/ ||
                    cp "%1$s/grader/$module/target/lib/"*.jar grader/$module/target/lib/
            done
            mkdir -p grader/junit/target
            cp "%1$s/grader/junit/target/"grader-junit-*.jar grader/junit/target/
            """;

    @TempDir private Path folder;

    private Path home;

    @BeforeEach
    void setUpRepository() throws IOException {
        home = Files.createDirectories(folder.resolve("a repository"));
        Files.createDirectories(home.resolve("grader/bin"));
        Files.copy(Repository.root().resolve("grader/bin/grader"), launcher());
        script(home.resolve("mvnw"), BUILD.formatted(Repository.root()));
        Files.createFile(home.resolve("pom.xml"));
        for (String module : List.of("protocol", "worker", "core", "junit", "cli")) {
            Path sources = Files.createDirectories(home.resolve("grader/" + module + "/src/main"));
            Files.createFile(sources.resolve("Source.java"));
            Files.createFile(home.resolve("grader/" + module + "/pom.xml"));
        }
        Files.createFile(
                Files.createDirectories(home.resolve("grader/docs/checks")).resolve("a.md"));
    }

    private Path launcher() {
        return home.resolve("grader/bin/grader");
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A finished command. */
    private record Run(int exitCode, String out, String err) {}

    private Run run(Path launcher, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return finish(start(launcher, environment, arguments));
    }

    private Run grader(String... arguments) throws IOException, InterruptedException {
        return run(launcher(), Map.of(), arguments);
    }

    /** A command under way, with the files that it writes to. */
    private record Started(Process process, Path out, Path err) {}

    private Started start(Path launcher, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(Files.createDirectories(folder.resolve("elsewhere")).toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // makes every JVM print a line
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("GRADER_NO_ARCHIVE", "1"); // they take seconds to make
        builder.environment().putAll(environment);
        return new Started(builder.start(), out, err);
    }

    private static Run finish(Started started) throws IOException, InterruptedException {
        int exitCode = started.process().waitFor();
        return new Run(exitCode, Files.readString(started.out()), Files.readString(started.err()));
    }

    private List<String> builds() throws IOException {
        Path record = home.resolve("builds.txt");
        return Files.exists(record) ? Files.readAllLines(record) : List.of();
    }

    @Nested
    class Building {

        @Test
        void happensOnceAndOutOfAnyFolder() throws IOException, InterruptedException {
            Run first = grader("list");
            assertThat(first.exitCode()).isZero();
            assertThat(first.out()).contains("14 checks, 100 points");
            assertThat(first.err()).startsWith("grader: building;");
            Run second = grader("list");
            assertThat(second.out()).isEqualTo(first.out());
            assertThat(second.err()).isEmpty();
            assertThat(builds()).hasSize(1);
        }

        @Test
        void happensAgainWhenASourceChangedOrWasDeleted() throws IOException, InterruptedException {
            grader("list");
            Path source = home.resolve("grader/core/src/main/Source.java");
            Files.setLastModifiedTime(source, FileTime.from(Instant.now()));
            assertThat(grader("list").err()).contains("building what changed");
            Files.delete(source);
            assertThat(grader("list").err()).contains("building what changed");
            assertThat(grader("list").err()).isEmpty();
            assertThat(builds()).hasSize(3);
        }

        @Test
        void happensAgainWhenAPageAboutACheckChanged() throws IOException, InterruptedException {
            grader("list");
            Path page = home.resolve("grader/docs/checks/a.md");
            Files.setLastModifiedTime(page, FileTime.from(Instant.now()));
            assertThat(grader("list").err()).contains("building what changed");
        }

        @Test
        void isDoneByOneOfManyAtATime() throws IOException, InterruptedException {
            List<Started> started = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                started.add(start(launcher(), Map.of(), "list"));
            }
            for (Started each : started) {
                Run run = finish(each);
                assertThat(run.exitCode()).as(run.err()).isZero();
                assertThat(run.out()).contains("14 checks, 100 points");
            }
            assertThat(builds()).hasSize(1);
            assertThat(home.resolve("grader/cli/target/run/lock")).doesNotExist();
        }

        @Test
        void showsWhatMavenSaidWhenItFails() throws IOException, InterruptedException {
            script(
                    home.resolve("mvnw"),
                    "#!/bin/sh\n[ \"$1\" = -v ] && exit 0\necho no network here\nexit 1\n");
            Run run = grader("list");
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err()).contains("no network here").contains("the build failed");
            assertThat(home.resolve("grader/cli/target/run/lock")).doesNotExist();
        }

        @Test
        void breaksTheLockOfABuilderThatDied() throws IOException, InterruptedException {
            Path lock = Files.createDirectories(home.resolve("grader/cli/target/run/lock"));
            Process dead = new ProcessBuilder("true").start();
            dead.waitFor();
            Files.writeString(lock.resolve("owner"), dead.pid() + "\n");
            assertThat(grader("list").exitCode()).isZero();
        }

        @Test
        void leavesTheJarsOfGradingsUnderWayAlone() throws IOException, InterruptedException {
            grader("list");
            Path before = onlyRun();
            Files.setLastModifiedTime(home.resolve("pom.xml"), FileTime.from(Instant.now()));
            grader("list");
            assertThat(before.resolve("cli")).isNotEmptyDirectory();
            assertThat(before.resolve("worker")).isNotEmptyDirectory();
        }

        private Path onlyRun() throws IOException {
            try (Stream<Path> runs = Files.list(home.resolve("grader/cli/target/run"))) {
                return runs.filter(Files::isDirectory).findFirst().orElseThrow();
            }
        }

        @Test
        void canBeForbidden() throws IOException, InterruptedException {
            grader("list");
            Files.setLastModifiedTime(home.resolve("pom.xml"), FileTime.from(Instant.now()));
            Run run = run(launcher(), Map.of("GRADER_NO_BUILD", "1"), "list");
            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(builds()).hasSize(1);
        }
    }

    @Nested
    class Starting {

        @Test
        void worksThroughChainsOfLinks() throws IOException, InterruptedException {
            Path bin = Files.createDirectories(folder.resolve("my bin"));
            Path absolute = Files.createSymbolicLink(bin.resolve("first"), launcher());
            Path relative = Files.createSymbolicLink(bin.resolve("second"), Path.of("first"));
            assertThat(absolute).isSymbolicLink();
            Run run = run(relative, Map.of(), "hint", "3.3");
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).startsWith("3.3  Implementation of gradient clipping");
        }

        @Test
        void pagesAboutChecksAreInTheJar() throws IOException, InterruptedException {
            Run run = grader("explain", "5.2");
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out()).startsWith("5.2 Creation of gradient histogram data");
        }

        @Test
        void exitCodesArriveAndMessagesGoToStandardError()
                throws IOException, InterruptedException {
            Run usage = grader("hint", "no_such_check");
            assertThat(usage.exitCode()).isEqualTo(2);
            assertThat(usage.out()).isEmpty();
            assertThat(usage.err()).contains("there is no check no_such_check");
            assertThat(grader("grade", "no such folder").exitCode()).isEqualTo(2);
        }

        @Test
        void doctorReallyStartsAWorker() throws IOException, InterruptedException {
            Run run = grader("doctor");
            assertThat(run.out()).contains("OK    Worker jars").contains("ready after");
            assertThat(run.exitCode()).isZero();
        }

        @Test
        void wrongJavaHomeIsOneSentence() throws IOException, InterruptedException {
            Run run = run(launcher(), Map.of("JAVA_HOME", "/no jdk here"), "list");
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).contains("JAVA_HOME is /no jdk here").contains("17");
        }

        @Test
        void oldJavaIsOneSentence() throws IOException, InterruptedException {
            Path jdk = Files.createDirectories(folder.resolve("old jdk/bin")).getParent();
            script(jdk.resolve("bin/java"), "#!/bin/sh\n");
            Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
            Run run = run(launcher(), Map.of("JAVA_HOME", jdk.toString()), "list");
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).contains("is Java 11.0.2, but 17 or newer is needed");
        }
    }

    @Nested
    class Archives {

        private static final Map<String, String> WANTED = Map.of("GRADER_NO_ARCHIVE", "");

        private static final String TELLTALE =
                """
                package gradientflow;

                import java.nio.file.Files;
                import java.nio.file.Path;

                public class SigmoidNetwork {
                    static {
                        try {
                            Files.lines(Path.of("/proc/self/maps"))
                                    .map(line -> line.substring(line.lastIndexOf('/') + 1))
                                    .filter(name -> name.endsWith(".jsa"))
                                    .forEach(System.out::println);
                        } catch (java.io.IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    }

                    public SigmoidNetwork() {}

                    public org.deeplearning4j.nn.multilayer.MultiLayerNetwork network() {
                        return null;
                    }
                }
                """;

        @Test
        void areMadeOnceForAllWhoStartAtATime() throws IOException, InterruptedException {
            grader("list");
            assertThat(names()).isEmpty();
            Started first = start(launcher(), WANTED, "list");
            Started second = start(launcher(), WANTED, "list");
            assertThat(finish(first)).isEqualTo(finish(second));
            assertThat(names()).containsExactlyInAnyOrder("cli.jsa", "worker.jsa");
            assertThat(folders()).hasSize(1).noneMatch(f -> f.toString().endsWith(".draft"));
        }

        @Test
        @EnabledOnOs(OS.LINUX)
        void areWhatWorkersStartFrom() throws IOException, InterruptedException {
            Path source = folder.resolve("submission/gradientflow/SigmoidNetwork.java");
            Files.createDirectories(source.getParent());
            Files.writeString(source, TELLTALE);
            Run run =
                    run(
                            launcher(),
                            WANTED,
                            "grade",
                            folder.resolve("submission").toString(),
                            "--check",
                            "1.1");
            assertThat(run.out()).contains("worker.jsa").doesNotContain("cli.jsa");
        }

        @Test
        void thatAreBrokenOnlyCostTime() throws IOException, InterruptedException {
            Path archives = Files.createDirectories(folderToBe());
            Files.writeString(archives.resolve("cli.jsa"), "rubbish");
            Files.writeString(archives.resolve("worker.jsa"), "rubbish");
            assertThat(grader("list").err()).isEmpty();
            Run run = run(launcher(), WANTED, "doctor");
            assertThat(run.exitCode()).as(run.out()).isZero();
            assertThat(run.err()).isEmpty();
        }

        @Test
        void areNotMadeInAnInstallationThatCannotBeWrittenTo()
                throws IOException, InterruptedException {
            Path installed = folderToBe().getParent();
            Files.setPosixFilePermissions(installed, PosixFilePermissions.fromString("r-xr-xr-x"));
            assumeThat(Files.isWritable(installed)).isFalse(); // to an administrator it always is
            Run run = run(launcher(), WANTED, "list");
            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(names()).isEmpty();
        }

        private Path folderToBe() throws IOException, InterruptedException {
            grader("list");
            Path runs = home.resolve("grader/cli/target/run");
            Path installed = runs.resolve(Files.readString(runs.resolve("current")).strip());
            return installed.resolve("classes-" + System.getProperty("java.version"));
        }

        private List<Path> folders() throws IOException {
            try (Stream<Path> files = Files.walk(home.resolve("grader/cli/target/run"), 2)) {
                return files.filter(f -> f.getFileName().toString().startsWith("classes-"))
                        .toList();
            }
        }

        private List<String> names() throws IOException {
            List<String> names = new ArrayList<>();
            for (Path each : folders()) {
                try (Stream<Path> files = Files.list(each)) {
                    files.map(f -> f.getFileName().toString()).forEach(names::add);
                }
            }
            return names;
        }
    }
}
