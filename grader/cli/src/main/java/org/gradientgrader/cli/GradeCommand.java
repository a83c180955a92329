package org.gradientgrader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gradientgrader.core.engine.Budgets;
import org.gradientgrader.core.grading.Figures;
import org.gradientgrader.core.grading.FolderGrader;
import org.gradientgrader.core.grading.Grading;
import org.gradientgrader.core.intake.Archive;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.rubric.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades one submission. */
@Command(name = "grade", header = "Grades one submission and prints its scorecard.")
final class GradeCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output output;
    private final List<Assignment> assignments;

    @Parameters(
            paramLabel = "DIR",
            description =
                    "A student's repository, its exercises folder, a folder of sources, or a zip file"
                            + " of one of them.")
    private String folder;

    @Mixin private AssignmentOption assignment;

    @Mixin private SeedOptions seeds;

    @Option(
            names = "--check",
            paramLabel = "CHECK",
            description = "Run this check only; an id or a place, see `grader list`.")
    private Optional<String> check = Optional.empty();

    @Option(
            names = "--no-fail",
            description = "Exit with 0 whatever the score, if grading itself worked.")
    private boolean noFail;

    @Mixin private ReportOptions reports;

    GradeCommand(Surroundings surroundings, Output output, List<Assignment> assignments) {
        this.surroundings = surroundings;
        this.output = output;
        this.assignments = List.copyOf(assignments);
    }

    @Override
    public Integer call() throws IOException {
        Path submission = submission();
        List<ReportRequest> wanted = reports.requests(surroundings.environment());
        List<Assignment> candidates = assignment.among(assignments);
        Optional<Check> only = check.map(typed -> new Checks(candidates).require(typed));
        Grading grading =
                new Grading(
                        candidates.stream()
                                .filter(a -> only.isEmpty() || a.checks().contains(only.get()))
                                .toList(),
                        only.map(Check::id),
                        seeds.source(),
                        Budgets.DEFAULT,
                        id -> replay(submission, id),
                        figures(wanted));
        FolderGrader grader = new GraderSetup(surroundings, output).grader();
        StatusLine status = new StatusLine(output, Clock.systemUTC());
        Scorecard scorecard =
                Interruption.tidily(
                        () -> grader.grade(submission, grading, new CheckProgress(status)));
        status.clear();
        boolean written =
                new ReportDelivery(output, surroundings.environment(), reports.all())
                        .deliver(scorecard, wanted);
        return (written ? ExitCode.of(scorecard, noFail) : ExitCode.GRADER_ERROR).code();
    }

    private static Figures figures(List<ReportRequest> wanted) {
        return wanted.stream().anyMatch(report -> report.format().hasFigures())
                ? Figures.DRAWN
                : Figures.OMITTED;
    }

    private Path submission() {
        Path submission = Path.of(folder);
        if (folder.isBlank()) {
            refuse("the name of the submission's folder is empty");
        }
        if (Files.isRegularFile(submission) && !Archive.isNamedLikeOne(submission)) {
            refuse(
                    submission
                            + " is a file; name the folder that holds the sources, or a zip file");
        }
        if (!Files.exists(submission)) {
            refuse("there is no folder " + submission + "; check the path");
        }
        return submission;
    }

    /** On hidden inputs nobody but the instructor can do it again, and he knows how. */
    private String replay(Path submission, String id) {
        return seeds.hidden()
                ? ""
                : "grader grade "
                        + ShellWord.of(submission.toString())
                        + " --check "
                        + id
                        + " --seed "
                        + seeds.number();
    }

    private void refuse(String complaint) {
        throw new Refusal(complaint);
    }
}
