package org.gradientgrader.core.host;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the archive of parsed classes (class data sharing) from which workers start faster. No
 * student code takes part: a worker warms up, and the classes that it loaded are written down.
 */
public final class WorkerArchive {

    /** Some seconds are usual; a machine that is busy takes many times that. */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final WorkerCommand command;

    /** Will make it for workers of this installation, under these limits. */
    public WorkerArchive(WorkerInstallation installation, WorkerLimits limits) {
        this.command = new WorkerCommand(installation, limits, Runtime.version().feature());
    }

    /**
     * Makes the archive.
     *
     * @param folder takes the archive, and whatever else the JVMs leave, even when they crash
     * @return the archive
     * @throws WorkerUnavailable if a JVM fails or takes minutes
     */
    public Path in(Path folder) throws IOException {
        Path classes = folder.resolve("worker.classes");
        Path archive = folder.resolve("worker.jsa");
        run(command.listing(folder, classes), folder);
        Files.write(classes, Files.readAllLines(classes).stream().filter(this::isClass).toList());
        run(command.dumping(folder, classes, archive), folder);
        return archive;
    }

    /** JDK 17 crashes on the lambdas of these classes, which its list has as lines with an @. */
    private boolean isClass(String line) {
        return !line.startsWith("@");
    }

    private void run(List<String> jvm, Path folder) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(jvm)
                        .directory(folder.toFile())
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD);
        builder.environment().clear();
        Process process = builder.start();
        process.getOutputStream().close(); // a worker ends with its channel
        try {
            if (!process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new WorkerUnavailable("making the archive of classes took too long");
            }
            if (process.exitValue() != 0) {
                throw new WorkerUnavailable(
                        "making the archive of classes ended with exit code "
                                + process.exitValue()
                                + "; the reason is in "
                                + folder);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkerUnavailable("interrupted while making the archive of classes");
        } finally {
            process.destroyForcibly();
        }
    }
}
