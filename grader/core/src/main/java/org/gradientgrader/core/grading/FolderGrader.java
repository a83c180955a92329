package org.gradientgrader.core.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gradientgrader.core.engine.Examiner;
import org.gradientgrader.core.engine.RubricHash;
import org.gradientgrader.core.host.Worker;
import org.gradientgrader.core.host.WorkerInstallation;
import org.gradientgrader.core.host.WorkerLimits;
import org.gradientgrader.core.host.WorkerUnavailable;
import org.gradientgrader.core.intake.Archive;
import org.gradientgrader.core.intake.HandedIn;
import org.gradientgrader.core.intake.Intake;
import org.gradientgrader.core.intake.UnreadableSubmission;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.Provenance;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.model.Timing;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.sandbox.Sandbox;
import org.gradientgrader.protocol.Reply;

/** Grades submissions, each in a worker of its own; several threads may do so at a time. */
public final class FolderGrader {

    private final WorkerInstallation installation;
    private final WorkerLimits limits;
    private final Sandbox sandbox;
    private final Clock clock;

    /** Grades with workers of this kind. */
    public FolderGrader(
            WorkerInstallation installation, WorkerLimits limits, Sandbox sandbox, Clock clock) {
        this.installation = installation;
        this.limits = limits;
        this.sandbox = sandbox;
        this.clock = clock;
    }

    /**
     * Grades one submission.
     *
     * @param submission a folder or a zip file
     * @throws UnreadableSubmission if there is nothing to grade in it
     * @throws WorkerUnavailable if no worker could be started
     */
    public Scorecard grade(Path submission, Grading grading) throws IOException {
        return grade(submission, grading, GradingProgress.SILENT);
    }

    /**
     * Grades one submission while somebody waits for it.
     *
     * @param submission a folder or a zip file
     * @param progress hears how it goes
     * @throws UnreadableSubmission if there is nothing to grade in it
     * @throws WorkerUnavailable if no worker could be started
     */
    public Scorecard grade(Path submission, Grading grading, GradingProgress progress)
            throws IOException {
        Path scratch = Files.createTempDirectory("gradient-grader-");
        try {
            return grade(submission, grading, progress, scratch);
        } finally {
            Folders.delete(scratch);
        }
    }

    private Scorecard grade(
            Path submission, Grading grading, GradingProgress progress, Path scratch)
            throws IOException {
        Instant start = clock.instant();
        Set<String> packages =
                grading.assignments().stream()
                        .map(Assignment::packageName)
                        .collect(Collectors.toSet());
        Path folder =
                Archive.isNamedLikeOne(submission) && Files.isRegularFile(submission)
                        ? Archive.unpack(submission, packages, scratch.resolve("unpacked"))
                        : submission;
        HandedIn handedIn = new Intake(packages).take(folder);
        try (Worker worker =
                new Worker(installation, limits, sandbox, scratch, handedIn.sources())) {
            Reply.Ready ready = worker.start();
            List<Assignment> begun = begun(handedIn, grading);
            List<AssignmentResult> results = examine(worker, begun, handedIn, grading, progress);
            return new Scorecard(
                    handedIn.name(),
                    results,
                    handedIn.notes(),
                    worker.end(),
                    provenance(handedIn, begun, grading, ready),
                    new Timing(start, Duration.between(start, clock.instant())));
        }
    }

    private static List<AssignmentResult> examine(
            Worker worker,
            List<Assignment> begun,
            HandedIn handedIn,
            Grading grading,
            GradingProgress progress) {
        Examiner examiner =
                new Examiner(
                        worker,
                        grading.seeds().of(handedIn.hash()),
                        grading.budgets(),
                        grading.replay(),
                        System::nanoTime);
        return new ExaminationRound(examiner, grading, progress).results(begun, handedIn.folders());
    }

    /**
     * Returns the assignments of which the submission has a class; if it has none of any, those of
     * its packages, because a class by another name must cost its points.
     */
    private static List<Assignment> begun(HandedIn handedIn, Grading grading) {
        List<Assignment> present =
                grading.assignments().stream()
                        .filter(a -> handedIn.folders().containsKey(a.packageName()))
                        .toList();
        List<Assignment> begun =
                present.stream()
                        .filter(a -> a.classFiles().anyMatch(handedIn.sources()::containsKey))
                        .toList();
        return begun.isEmpty() ? present : begun;
    }

    private Provenance provenance(
            HandedIn handedIn, List<Assignment> begun, Grading grading, Reply.Ready ready) {
        return new Provenance(
                GraderVersion.current(),
                RubricHash.of(begun),
                handedIn.hash(),
                grading.seeds().of(handedIn.hash()).id(),
                sandbox.tier(),
                ready.javaVersion(),
                ready.dl4jVersion());
    }
}
