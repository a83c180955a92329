package org.gradientgrader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gradientgrader.core.engine.Budgets;
import org.gradientgrader.core.engine.Secret;
import org.gradientgrader.core.grading.FolderGrader;
import org.gradientgrader.core.grading.Grading;
import org.gradientgrader.core.grading.SeedSource;
import org.gradientgrader.core.host.WorkerLimits;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.sandbox.Sandbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades one submission. */
@Command(name = "grade", header = "Grades one submission and prints its scorecard.")
final class GradeCommand implements Callable<Integer> {

    private static final long PRACTICE_SEED = 42;

    private final Surroundings surroundings;
    private final Output output;
    private final List<Assignment> assignments;

    @Parameters(
            paramLabel = "DIR",
            description = "A student's repository, its exercises folder, or a folder of sources.")
    private String folder;

    @Option(
            names = "--assignment",
            paramLabel = "NAME",
            description =
                    "Grade this assignment only (default: all that DIR has), see `grader list`.")
    private Optional<String> assignment = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "Draw the inputs from this number (default: 42).")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--secret-file",
            paramLabel = "FILE",
            description = {
                "Draw hidden inputs from the secret in FILE (16 bytes or more) and the submission's"
                        + " files, instead of --seed."
            })
    private Optional<Path> secretFile = Optional.empty();

    @Option(
            names = "--check",
            paramLabel = "CHECK",
            description = "Run this check only; an id or a place, see `grader list`.")
    private Optional<String> check = Optional.empty();

    @Option(names = "--all", description = "Show every failure in full.")
    private boolean all;

    @Option(
            names = "--no-fail",
            description = "Exit with 0 whatever the score, if grading itself worked.")
    private boolean noFail;

    @Option(
            names = "--report",
            paramLabel = "FORMAT[=FILE]",
            converter = ReportRequest.Converter.class,
            completionCandidates = ReportRequest.Formats.class,
            description = {
                "Write a report: ${COMPLETION-CANDIDATES}. Without FILE, or with -, to standard"
                        + " output. Can be given several times (default: console)."
            })
    private List<ReportRequest> reports = new ArrayList<>();

    GradeCommand(Surroundings surroundings, Output output, List<Assignment> assignments) {
        this.surroundings = surroundings;
        this.output = output;
        this.assignments = List.copyOf(assignments);
    }

    @Override
    public Integer call() throws IOException {
        Path submission = submission();
        List<Assignment> candidates = assignment.map(this::named).map(List::of).orElse(assignments);
        Optional<Check> only = check.map(typed -> new Checks(candidates).require(typed));
        Grading grading =
                new Grading(
                        candidates.stream()
                                .filter(a -> only.isEmpty() || a.checks().contains(only.get()))
                                .toList(),
                        only.map(Check::id),
                        seeds(),
                        Budgets.DEFAULT,
                        id -> replay(submission, id));
        List<ReportRequest> wanted = reports.isEmpty() ? List.of(ReportRequest.CONSOLE) : reports;
        ReportRequest.complaint(wanted).ifPresent(this::refuse);
        prepareCache();
        Scorecard scorecard = Interruption.tidily(() -> grader().grade(submission, grading));
        boolean written = new ReportDelivery(output, all).deliver(scorecard, wanted);
        return (written ? ExitCode.of(scorecard, noFail) : ExitCode.GRADER_ERROR).code();
    }

    private Path submission() {
        Path submission = Path.of(folder);
        if (folder.isBlank()) {
            refuse("the name of the submission's folder is empty");
        }
        if (Files.exists(submission) && !Files.isDirectory(submission)) {
            refuse(submission + " is a file; name the folder that holds the sources");
        }
        if (!Files.exists(submission)) {
            refuse("there is no folder " + submission + "; check the path");
        }
        return submission;
    }

    private SeedSource seeds() throws IOException {
        if (secretFile.isEmpty()) {
            return SeedSource.practice(seed.orElse(PRACTICE_SEED));
        }
        if (seed.isPresent()) {
            refuse(
                    "--seed and --secret-file exclude each other; hidden inputs come from the secret");
        }
        return secret(secretFile.get())::seedOf;
    }

    private Secret secret(Path file) throws IOException {
        try {
            return new Secret(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new Refusal(
                    "there is no file " + file + "; make one with: openssl rand 32 > FILE");
        } catch (IllegalArgumentException e) {
            throw new Refusal(file + ": " + e.getMessage());
        }
    }

    private Assignment named(String name) {
        return assignments.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "there is no assignment "
                                                + name
                                                + "; there are "
                                                + assignments.stream()
                                                        .map(Assignment::name)
                                                        .collect(Collectors.joining(", "))));
    }

    /** On hidden inputs nobody but the instructor can do it again, and he knows how. */
    private String replay(Path submission, String id) {
        return secretFile.isPresent()
                ? ""
                : "grader grade "
                        + ShellWord.of(submission.toString())
                        + " --check "
                        + id
                        + " --seed "
                        + seed.orElse(PRACTICE_SEED);
    }

    private void prepareCache() throws IOException {
        NativeCache cache = surroundings.nativeCache();
        if (cache.isEmpty()) {
            output.remark(
                    "first run: unpacking native libraries (about 400 MB) to "
                            + cache.folder()
                            + " \u2026");
        }
        cache.create();
    }

    private FolderGrader grader() {
        return new FolderGrader(
                surroundings.workers(), WorkerLimits.DEFAULT, Sandbox.none(), Clock.systemUTC());
    }

    private void refuse(String complaint) {
        throw new Refusal(complaint);
    }
}
