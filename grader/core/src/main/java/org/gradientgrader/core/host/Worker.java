package org.gradientgrader.core.host;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradientgrader.core.sandbox.Sandbox;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.SubmissionPort;

/**
 * A submission in a process of its own; a dead process is replaced when the next question comes.
 */
public final class Worker implements SubmissionPort, AutoCloseable {

    private final List<String> command;
    private final Path folder;
    private final Request.Open sources;
    private final WorkerLimits limits;
    private final PrintLog log;
    private final SecureRandom nonces = new SecureRandom();
    private Optional<WorkerProcess> process = Optional.empty();
    private Optional<Reply> unopenable = Optional.empty();
    private Optional<Reply.Ready> ready = Optional.empty();

    /**
     * Prepares a worker; {@link #start} or the first question starts it.
     *
     * @param folder private to it: working, home and temporary folder
     * @param sources what to compile
     */
    public Worker(
            WorkerInstallation installation,
            WorkerLimits limits,
            Sandbox sandbox,
            Path folder,
            Request.Open sources) {
        this.command =
                sandbox.wrap(
                        new WorkerCommand(installation, limits, Runtime.version().feature())
                                .in(folder));
        this.folder = folder;
        this.sources = sources;
        this.limits = limits;
        this.log = new PrintLog(limits.printedCharacters());
    }

    /**
     * Starts the process, warms it up and compiles the sources.
     *
     * @return what the process says of itself
     * @throws WorkerUnavailable if it does not get ready; no student code has been touched then
     */
    public Reply.Ready start() {
        if (process.isEmpty()) {
            WorkerProcess fresh = WorkerProcess.start(command, folder, environment(), log);
            process = Optional.of(fresh);
            ready = Optional.of(greet(fresh));
            open(fresh);
        }
        return ready.orElseThrow();
    }

    @Override
    public Reply ask(Request request, Duration budget) {
        if (unopenable.isPresent()) {
            return unopenable.get();
        }
        start();
        return unopenable.orElseGet(() -> exchange(request, budget));
    }

    /**
     * Ends the process and returns what all processes of this submission printed, cut to the limit;
     * untrusted.
     */
    public String end() {
        close();
        return log.text();
    }

    @Override
    public void close() {
        process.ifPresent(WorkerProcess::close);
        process = Optional.empty();
    }

    private Reply exchange(Request request, Duration budget) {
        Reply reply = process.orElseThrow().ask(request, budget);
        if (reply instanceof Reply.Lost) {
            close();
        }
        return reply;
    }

    private Reply.Ready greet(WorkerProcess fresh) {
        long nonce = nonces.nextLong();
        Reply reply = fresh.ask(new Request.Hello(nonce), limits.startup());
        if (reply instanceof Reply.Ready isReady && isReady.nonce() == nonce) {
            return isReady;
        }
        close();
        String cause = reply instanceof Reply.Lost lost ? lost.message() : "it gave no greeting";
        throw new WorkerUnavailable(
                "the worker did not get ready: "
                        + cause
                        + "; `grader doctor` looks for the reason. It printed: "
                        + log.text());
    }

    /** From here on every failure is the submission's: it has been compiled on its own time. */
    private void open(WorkerProcess fresh) {
        Reply reply = fresh.ask(sources, limits.compile());
        if (!(reply instanceof Reply.Opened)) {
            String cause =
                    reply instanceof Reply.Lost lost ? lost.message() : "no list of problems came";
            unopenable = Optional.of(new Reply.Lost(loss(reply), "while compiling, " + cause));
            close();
        }
    }

    private static Reply.Loss loss(Reply reply) {
        return reply instanceof Reply.Lost lost ? lost.loss() : Reply.Loss.CRASHED;
    }

    private Map<String, String> environment() {
        return Map.of("LANG", "C.UTF-8", "HOME", folder.toString(), "OMP_NUM_THREADS", "1");
    }
}
