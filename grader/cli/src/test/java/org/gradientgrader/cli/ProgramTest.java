package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.gradientgrader.core.assignments.Assignments;
import org.gradientgrader.core.rubric.Assignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {

    @TempDir private Path home;

    private FakeSurroundings process() {
        return new FakeSurroundings(home);
    }

    @Test
    void listShowsPlacesIdsTitlesAndPoints() {
        FakeSurroundings process = process();
        assertThat(process.run("list")).isEqualTo(ExitCode.OK);
        assertThat(process.out())
                .contains(
                        "  3.3  gradient_clipping         10  Implementation of gradient clipping")
                .contains("14 checks, 100 points")
                .contains("Gradient Health (gradient-health)")
                .contains("11 checks, 100 points")
                .contains("Explosion Detection (explosion-detection)")
                .contains("13 checks, 100 points");
        assertThat(process.err()).isEmpty();
    }

    @Test
    void outputThatDoesNotArriveIsNoSuccess() {
        FakeSurroundings process = process().withFullDisk();
        assertThat(process.run("list")).isEqualTo(ExitCode.GRADER_ERROR);
        assertThat(process.err()).contains("standard output could not be written to the end");
    }

    @Test
    void hintIsFoundByPlaceAndSpelledForTheTerminal() {
        FakeSurroundings process = process().speaking(StandardCharsets.US_ASCII);
        assertThat(process.run("hint", "5.2")).isEqualTo(ExitCode.OK);
        assertThat(process.out())
                .startsWith("5.2  Creation of gradient histogram data")
                .contains("10 -> 20 -> 1");
    }

    @Test
    void explanationIsThePageSpelledForTheTerminal() {
        FakeSurroundings process = process().speaking(StandardCharsets.US_ASCII);
        assertThat(process.run("explain", "3.1")).isEqualTo(ExitCode.OK);
        assertThat(process.out())
                .startsWith("3.1 Network prone to exploding gradients")
                .contains("  * 4 points: the network is")
                .contains("sqrt20 x 5 ~ 22")
                .contains("      weights.muli(3);");
        assertThat(process.err()).isEmpty();
    }

    @Test
    void unknownCheckIsNotExplained() {
        FakeSurroundings process = process();
        assertThat(process.run("explain", "relu_networks")).isEqualTo(ExitCode.USAGE);
        assertThat(process.err()).contains("did you mean relu_network?");
        assertThat(process.out()).isEmpty();
    }

    @Test
    void secretThatCanBeGuessedIsRefused() throws IOException {
        Path secret = Files.writeString(home.resolve("secret"), "1234");
        FakeSurroundings process = process();
        assertThat(process.run("grade", home.toString(), "--secret-file", secret.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(process.err()).contains("a secret of 4 bytes can be guessed; use 16 or more");
    }

    @Test
    void seedAndSecretExcludeEachOther() {
        FakeSurroundings process = process();
        assertThat(process.run("grade", home.toString(), "--seed", "1", "--secret-file", "x"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(process.err()).contains("--seed and --secret-file exclude each other");
    }

    @Test
    void derivedSeedsStandInForSeedAndSecret() {
        for (String other : new String[] {"--seed=1", "--secret-file=x"}) {
            FakeSurroundings process = process();
            assertThat(process.run("grade", home.toString(), "--seeds-file", "y", other))
                    .isEqualTo(ExitCode.USAGE);
            assertThat(process.err())
                    .contains(other.split("=")[0] + " and --seeds-file exclude each other");
        }
    }

    @Test
    void seedsFileThatIsSomethingElseIsRefused() throws IOException {
        Path seeds = Files.writeString(home.resolve("seeds"), "1234");
        FakeSurroundings process = process();
        assertThat(process.run("grade", home.toString(), "--seeds-file", seeds.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(process.err()).contains(seeds + ": line 1 is not \"seeds of hidden:...\"");
    }

    @Test
    void unknownCheckIsAUsageErrorWithASuggestion() {
        FakeSurroundings process = process();
        assertThat(process.run("hint", "tanh_gradient")).isEqualTo(ExitCode.USAGE);
        assertThat(process.err()).contains("did you mean tanh_gradients?");
        assertThat(process.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "grad",
                "list --bogus",
                "grade",
                "grade a b",
                "grade a --seed x",
                "hint",
                "explain"
            })
    void malformedCommandLinesPointToTheHelpText(String line) {
        FakeSurroundings process = process();
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
        assertThat(process.run(arguments)).isEqualTo(ExitCode.USAGE);
        assertThat(process.err()).startsWith("grader: ").contains("--help");
    }

    @Test
    void missingSubmissionIsOneSentence() {
        FakeSurroundings process = process();
        String missing = home.resolve("nobody here").toString();
        assertThat(process.run("grade", missing)).isEqualTo(ExitCode.USAGE);
        assertThat(process.err().lines())
                .containsExactly("grader: there is no folder " + missing + "; check the path");
    }

    @Test
    void unknownAssignmentIsOneSentenceWithTheNames() {
        FakeSurroundings process = process();
        assertThat(process.run("grade", home.toString(), "--assignment", "gradients"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(process.err().lines())
                .containsExactly(
                        "grader: there is no assignment gradients; there are "
                                + Assignments.ALL.stream()
                                        .map(Assignment::name)
                                        .collect(Collectors.joining(", ")));
    }

    @Test
    void checkOfAnotherAssignmentIsUnknown() {
        FakeSurroundings process = process();
        assertThat(
                        process.run(
                                "grade",
                                home.toString(),
                                "--assignment",
                                "gradient-health",
                                "--check",
                                "relu_network"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(process.err()).contains("there is no check relu_network");
    }

    @Test
    void assignmentThatIsNotThereIsOneSentence() throws IOException {
        Path sources = Files.createDirectories(home.resolve("src/main/java/gradientflow"));
        Files.writeString(sources.resolve("SigmoidNetwork.java"), "package gradientflow;");
        Files.createDirectories(home.resolve("worker"));
        FakeSurroundings process = process();
        assertThat(process.run("grade", home.toString(), "--assignment", "gradient-health"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(process.err())
                .contains("There is nothing to grade in")
                .contains("of package gradienthealth in src/main/java");
    }

    @Test
    void emptyNameIsNotTheCurrentFolder() {
        FakeSurroundings process = process();
        assertThat(process.run("grade", "")).isEqualTo(ExitCode.USAGE);
        assertThat(process.err()).contains("empty");
    }

    @Test
    void folderWithoutSourcesIsOneSentence() {
        FakeSurroundings process = process();
        assertThat(process.run("grade", home.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(process.err()).contains("There is nothing to grade in " + home);
    }

    @Test
    void missingWorkerIsOurFaultAndNoStackTrace() throws IOException {
        Path sources = Files.createDirectories(home.resolve("src/main/java/gradientflow"));
        Files.writeString(sources.resolve("SigmoidNetwork.java"), "package gradientflow;");
        FakeSurroundings process = process();
        assertThat(process.run("grade", home.toString())).isEqualTo(ExitCode.GRADER_ERROR);
        assertThat(process.err())
                .contains("first run: unpacking native libraries")
                .contains("the worker's jars are missing")
                .doesNotContain("\tat ");
    }

    @Test
    void doctorNamesWhatIsMissingAndSaysWhatToDo() {
        FakeSurroundings process = process();
        assertThat(process.run("doctor")).isEqualTo(ExitCode.GRADER_ERROR);
        assertThat(process.out())
                .contains("FAIL  Worker jars")
                .contains("-> build them")
                .contains("FAIL  Worker ")
                .contains("Grading does not work here");
    }

    @Test
    void starterReportsDriftAndMendsIt() throws IOException {
        Path solutions = Files.createDirectories(home.resolve("solutions/src/main/java"));
        Path exercises = home.resolve("exercises/src/main/java");
        Files.writeString(solutions.resolve("A.java"), "class A {}\n");
        FakeSurroundings before = process();
        assertThat(before.run("starter")).isEqualTo(ExitCode.NOT_ALL_PASSED);
        assertThat(before.out()).contains("A.java is missing");
        FakeSurroundings mending = process();
        assertThat(mending.run("starter", "--write")).isEqualTo(ExitCode.OK);
        assertThat(mending.out()).contains("wrote " + exercises.resolve("A.java"));
        assertThat(process().run("starter")).isEqualTo(ExitCode.OK);
    }

    @Test
    void starterRefusesMalformedRegions() throws IOException {
        Path solutions = Files.createDirectories(home.resolve("solutions/src/main/java"));
        Files.writeString(solutions.resolve("A.java"), "class A {\n// BEGIN SOLUTION\n}\n");
        FakeSurroundings process = process();
        assertThat(process.run("starter", "--write")).isEqualTo(ExitCode.USAGE);
        assertThat(process.err()).contains("A.java:2:");
        assertThat(home.resolve("exercises")).doesNotExist();
    }

    @Test
    void versionIsPrinted() {
        FakeSurroundings process = process();
        assertThat(process.run("--version")).isEqualTo(ExitCode.OK);
        assertThat(process.out()).startsWith("grader ");
    }
}
