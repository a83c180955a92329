package org.gradientgrader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gradientgrader.core.cohort.CohortGrader;
import org.gradientgrader.core.cohort.Entry;
import org.gradientgrader.core.cohort.HandIns;
import org.gradientgrader.core.engine.Budgets;
import org.gradientgrader.core.grading.Figures;
import org.gradientgrader.core.grading.FolderGrader;
import org.gradientgrader.core.grading.Grading;
import org.gradientgrader.core.rubric.Assignment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades a whole class. */
@Command(name = "class", header = "Grades every submission in a folder and writes the gradebook.")
final class ClassCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output output;
    private final List<Assignment> assignments;

    @Parameters(
            paramLabel = "DIR",
            description = "The folder in which each folder or zip file is one submission.")
    private Path folder;

    @Option(
            names = "--out",
            paramLabel = "OUT",
            required = true,
            description = "A new or empty folder for gradebook.csv and the scorecards.")
    private Path out;

    @Option(
            names = "--isolation",
            paramLabel = "KIND",
            converter = Isolation.Converter.class,
            completionCandidates = Isolation.Names.class,
            description = {
                "How to confine students' code: ${COMPLETION-CANDIDATES}. It has no default: none"
                        + " means that the code can do what you can."
            })
    private Optional<Isolation> isolation = Optional.empty();

    @Option(
            names = "--prefix",
            paramLabel = "TEXT",
            defaultValue = "",
            description = {
                "Grade only what is called so, and take the rest of the name for the student's:"
                        + " gradient-flow- where GitHub Classroom's clones are called"
                        + " gradient-flow-ada."
            })
    private String prefix;

    @Option(
            names = "--figures",
            description =
                    "Keep the figures in the scorecards too; trains networks, which takes its time.")
    private boolean figures;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "How many to grade at a time (default: one for each core).")
    private Optional<Long> jobs = Optional.empty();

    @Mixin private AssignmentOption assignment;

    @Mixin private SeedOptions seeds;

    ClassCommand(Surroundings surroundings, Output output, List<Assignment> assignments) {
        this.surroundings = surroundings;
        this.output = output;
        this.assignments = List.copyOf(assignments);
    }

    @Override
    public Integer call() throws IOException {
        int atATime = jobs();
        HandIns handIns = handIns();
        Grading grading =
                new Grading(
                        assignment.among(assignments),
                        Optional.empty(),
                        seeds.source(),
                        Budgets.DEFAULT,
                        id -> "",
                        figures ? Figures.DRAWN : Figures.OMITTED);
        expectConsent(handIns.all().size());
        ClassFolder results = new ClassFolder(empty(out), output);
        FolderGrader grader = new GraderSetup(surroundings, output).grader();
        CohortGrader cohort =
                new CohortGrader(submission -> grader.grade(submission, grading), atATime);
        ClassSummary summary = new ClassSummary(output);
        summary.begin(handIns, atATime);
        ProgressLine progress = new ProgressLine(output, Clock.systemUTC(), handIns.all().size());
        List<Entry> entries = Interruption.tidily(() -> grade(cohort, handIns, results, progress));
        results.writeGradebook(entries);
        summary.end(entries, progress.elapsed(), results);
        boolean failed = entries.stream().anyMatch(Entry::graderFailed);
        return (failed || !results.complete() ? ExitCode.GRADER_ERROR : ExitCode.OK).code();
    }

    private List<Entry> grade(
            CohortGrader cohort, HandIns handIns, ClassFolder results, ProgressLine progress) {
        List<Entry> entries = new ArrayList<>();
        try {
            cohort.grade(
                    handIns.all(),
                    entry -> {
                        entries.add(entry);
                        results.write(entry);
                        progress.advance();
                    });
            return entries;
        } catch (InterruptedException e) {
            throw new Interruption.Interrupted();
        } finally {
            progress.clear();
        }
    }

    private HandIns handIns() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(
                    "there is no folder " + folder + "; name the one that holds the submissions");
        }
        HandIns handIns = HandIns.in(folder, prefix, out);
        if (handIns.all().isEmpty()) {
            throw new Refusal(
                    "there is no submission in "
                            + folder
                            + (prefix.isEmpty()
                                    ? "; each folder or zip file in it would be one"
                                    : " whose name begins with " + prefix));
        }
        return handIns;
    }

    /** Somebody else's code gets the instructor's rights only if he says so. */
    private void expectConsent(int submissions) {
        if (isolation.isEmpty()) {
            throw new Refusal(
                    "NOT ISOLATED: the code of "
                            + submissions
                            + " submissions would run with your account's rights; grade on a"
                            + " machine or in a container that has nothing to lose, and say"
                            + " --isolation=none");
        }
    }

    private static Path empty(Path out) throws IOException {
        Files.createDirectories(out);
        try (Stream<Path> list = Files.list(out)) {
            if (list.findAny().isPresent()) {
                throw new Refusal(
                        out + " is not empty; results of two runs would mix, so name a new folder");
            }
        }
        return out;
    }

    private int jobs() {
        long wanted = jobs.orElse((long) Runtime.getRuntime().availableProcessors());
        if (wanted < 1 || wanted > 64) {
            throw new Refusal("--jobs must be between 1 and 64");
        }
        return (int) wanted;
    }
}
