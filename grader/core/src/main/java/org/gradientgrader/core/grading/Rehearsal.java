package org.gradientgrader.core.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.gradientgrader.core.host.Worker;
import org.gradientgrader.core.host.WorkerInstallation;
import org.gradientgrader.core.host.WorkerLimits;
import org.gradientgrader.core.host.WorkerUnavailable;
import org.gradientgrader.core.sandbox.Sandbox;
import org.gradientgrader.protocol.Reply;

/**
 * What a worker that has nothing to grade says of itself.
 *
 * @param javaVersion of its process
 * @param dl4jVersion of its libraries
 * @param startup until it was ready
 */
public record Rehearsal(String javaVersion, String dl4jVersion, Duration startup) {

    /**
     * Starts a worker and ends it.
     *
     * @throws WorkerUnavailable if it does not get ready
     */
    public static Rehearsal of(
            WorkerInstallation installation, WorkerLimits limits, Sandbox sandbox)
            throws IOException {
        Path scratch = Files.createTempDirectory("gradient-grader-");
        long start = System.nanoTime();
        try (Worker worker = new Worker(installation, limits, sandbox, scratch, Map.of())) {
            Reply.Ready ready = worker.start();
            return new Rehearsal(
                    ready.javaVersion(),
                    ready.dl4jVersion(),
                    Duration.ofNanos(System.nanoTime() - start));
        } finally {
            Folders.delete(scratch);
        }
    }
}
