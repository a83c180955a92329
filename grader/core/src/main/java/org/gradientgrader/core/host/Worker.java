package org.gradientgrader.core.host;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
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

    private final WorkerCommand command;
    private final Sandbox sandbox;
    private final WorkerFolders folders;
    private final WorkerLimits limits;
    private final PrintLog log;
    private final SecureRandom nonces = new SecureRandom();
    private Optional<WorkerProcess> process = Optional.empty();
    private Optional<Reply> unopenable = Optional.empty();
    private Optional<Reply.Ready> ready = Optional.empty();

    /**
     * Prepares a worker; {@link #start} or the first question starts it.
     *
     * @param folder private to it: each process gets a fresh copy of the sources and a home below
     * @param sources what to compile, by path with {@code /}
     */
    public Worker(
            WorkerInstallation installation,
            WorkerLimits limits,
            Sandbox sandbox,
            Path folder,
            Map<String, byte[]> sources) {
        this.command = new WorkerCommand(installation, limits, Runtime.version().feature());
        this.sandbox = sandbox;
        this.folders = new WorkerFolders(folder, sources);
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
            WorkerFolders.Run run = folders.next();
            WorkerProcess fresh =
                    WorkerProcess.start(
                            sandbox.wrap(command.in(run.home())),
                            run.home(),
                            environment(run),
                            log);
            process = Optional.of(fresh);
            ready = Optional.of(greet(fresh));
            open(fresh, run);
        }
        return ready.orElseThrow();
    }

    /** Starts a process if there is none, so that the question itself costs only its own time. */
    @Override
    public void prepare() {
        if (unopenable.isEmpty()) {
            start();
        }
    }

    @Override
    public Reply ask(Request request, Duration budget) {
        if (unopenable.isPresent()) {
            return unopenable.get();
        }
        prepare();
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
    private void open(WorkerProcess fresh, WorkerFolders.Run run) {
        Reply reply = fresh.ask(run.sources(), limits.compile());
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

    private static Map<String, String> environment(WorkerFolders.Run run) {
        return Map.of("LANG", "C.UTF-8", "HOME", run.home().toString(), "OMP_NUM_THREADS", "1");
    }
}
