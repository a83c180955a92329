package org.gradientgrader.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gradientgrader.core.assignments.Assignments;
import org.gradientgrader.core.engine.Budgets;
import org.gradientgrader.core.engine.Examiner;
import org.gradientgrader.core.engine.Replay;
import org.gradientgrader.core.engine.Seed;
import org.gradientgrader.core.grading.Figures;
import org.gradientgrader.core.grading.FolderGrader;
import org.gradientgrader.core.grading.Grading;
import org.gradientgrader.core.host.WorkerInstallation;
import org.gradientgrader.core.host.WorkerLimits;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.model.SectionResult;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.core.sandbox.Sandbox;
import org.gradientgrader.junit.InProcessPort;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.SubmissionPort;
import org.gradientgrader.worker.Session;
import org.gradientgrader.worker.bind.ClassPathClasses;

/** The two ways to grade a specimen. */
final class Routes {

    private static final Replay REPLAY = id -> "again " + id;

    private Routes() {}

    /** Through a real worker, started from the packaged jars. */
    static Scorecard worker(Path folder, Seed seed, Budgets budgets) throws IOException {
        WorkerInstallation installation =
                new WorkerInstallation(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        Path.of("../worker/target/lib"),
                        Files.createDirectories(Path.of("target/javacpp-cache")),
                        Optional.empty());
        Grading grading =
                new Grading(
                        Assignments.ALL,
                        Optional.empty(),
                        hash -> seed,
                        budgets,
                        REPLAY,
                        Figures.DRAWN);
        return new FolderGrader(
                        installation, WorkerLimits.DEFAULT, Sandbox.none(), Clock.systemUTC())
                .grade(folder, grading);
    }

    /** In this JVM, as under {@code mvn test}, but for the compiler. */
    static List<SectionResult> inProcess(
            Specimen specimen, Path folder, Seed seed, Budgets budgets) {
        return inProcess(specimen.assignment(), port(specimen, folder), seed, budgets);
    }

    /** In this JVM, with classes that are compiled already. */
    static List<SectionResult> inProcess(
            Assignment assignment, SubmissionPort port, Seed seed, Budgets budgets) {
        Examiner examiner = new Examiner(port, seed, budgets, REPLAY, System::nanoTime);
        return assignment.sections().stream()
                .map(section -> examined(examiner, assignment, section))
                .toList();
    }

    /** In this JVM, some checks without portraits. */
    static List<CheckResult> checks(
            Specimen specimen, Path folder, Seed seed, Predicate<Check> wanted) {
        Assignment assignment = specimen.assignment();
        Examiner examiner =
                new Examiner(
                        port(specimen, folder), seed, Budgets.DEFAULT, REPLAY, System::nanoTime);
        return assignment.checks().stream()
                .filter(wanted)
                .map(check -> examiner.examine(assignment, check))
                .toList();
    }

    /** In this JVM, with everything that a scorecard has. */
    static List<SectionResult> inProcessWithFigures(
            Specimen specimen, Path folder, Seed seed, Budgets budgets) {
        Assignment assignment = specimen.assignment();
        Examiner examiner =
                new Examiner(port(specimen, folder), seed, budgets, REPLAY, System::nanoTime);
        List<List<CheckResult>> checks =
                assignment.sections().stream()
                        .map(section -> checks(examiner, assignment, section))
                        .toList();
        return IntStream.range(0, checks.size())
                .mapToObj(
                        i -> {
                            Section section = assignment.sections().get(i);
                            return new SectionResult(
                                    section.title(),
                                    checks.get(i),
                                    examiner.portraits(section),
                                    examiner.figures(section));
                        })
                .toList();
    }

    private static List<CheckResult> checks(
            Examiner examiner, Assignment assignment, Section section) {
        return section.checks().stream().map(c -> examiner.examine(assignment, c)).toList();
    }

    private static SectionResult examined(
            Examiner examiner, Assignment assignment, Section section) {
        return new SectionResult(
                section.title(),
                checks(examiner, assignment, section),
                examiner.portraits(section));
    }

    /** Compiles a specimen that was written to {@code folder}. */
    static SubmissionPort port(Specimen specimen, Path folder) {
        List<String> files =
                specimen.files().keySet().stream()
                        .map(f -> specimen.assignment().packageName() + "/" + f)
                        .toList();
        Request.Open sources = new Request.Open(folder.resolve("src/main/java").toString(), files);
        return new InProcessPort(() -> opened(sources));
    }

    private static Session opened(Request.Open sources) {
        Session session = new Session(new ClassPathClasses(Routes.class.getClassLoader()));
        session.answer(sources);
        return session;
    }

    /** Writes a specimen to a fresh folder. */
    static Path written(Specimen specimen, Path folder) {
        try {
            specimen.writeTo(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
