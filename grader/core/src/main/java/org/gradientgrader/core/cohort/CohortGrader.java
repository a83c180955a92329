package org.gradientgrader.core.cohort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.gradientgrader.core.host.WorkerUnavailable;
import org.gradientgrader.core.intake.UnreadableSubmission;
import org.gradientgrader.core.model.Scorecard;

/** Grades the submissions of a class, several at a time. */
public final class CohortGrader {

    /** What a worker needs to be killed and its folder to be removed. */
    private static final int PATIENCE_SECONDS = 4;

    private final Grades grades;
    private final int jobs;

    /** How one submission is graded; called by several threads. */
    @FunctionalInterface
    public interface Grades {
        /**
         * Grades one submission.
         *
         * @throws UnreadableSubmission if there is nothing to grade
         * @throws WorkerUnavailable if no worker could be started
         */
        Scorecard of(Path submission) throws IOException;
    }

    /**
     * Grades in this way.
     *
     * @param jobs how many at a time, 1 or more
     */
    public CohortGrader(Grades grades, int jobs) {
        this.grades = grades;
        this.jobs = jobs;
    }

    /**
     * Grades all.
     *
     * @param done hears of each entry as soon as there is one, in the caller's thread; what it
     *     throws ends the run
     * @throws InterruptedException if the caller's thread is interrupted; the workers are stopped
     */
    public void grade(List<HandIn> handIns, Consumer<Entry> done) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            ExecutorCompletionService<Entry> entries = new ExecutorCompletionService<>(threads);
            List<Future<Entry>> running = new ArrayList<>();
            handIns.forEach(handIn -> running.add(entries.submit(() -> entry(handIn))));
            for (int i = 0; i < running.size(); i++) {
                done.accept(entries.take().get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("an entry is made of every failure", e.getCause());
        } finally {
            threads.shutdownNow();
            threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private Entry entry(HandIn handIn) {
        try {
            return new Entry.Graded(handIn.student(), grades.of(handIn.path()));
        } catch (UnreadableSubmission e) {
            return new Entry.Unreadable(handIn.student(), e.getMessage());
        } catch (WorkerUnavailable e) {
            return new Entry.Failed(handIn.student(), e.getMessage());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Entry.Failed(
                    handIn.student(), "The grader failed: " + e + "; grade it again.");
        }
    }
}
