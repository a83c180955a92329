package org.gradientgrader.core.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.wire.BrokenFrame;
import org.gradientgrader.protocol.wire.Frames;

/** One child process, from its start to its end. */
final class WorkerProcess implements AutoCloseable {

    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final Process process;
    private final Frames channel;
    private final Thread logReader;
    private final PrintLog log;
    private final long logStart;
    private long number;

    private WorkerProcess(Process process, PrintLog log) {
        this.process = process;
        this.log = log;
        this.logStart = log.mark();
        this.channel = new Frames(process.getInputStream(), process.getOutputStream());
        InputStream printed = process.getErrorStream();
        this.logReader = new Thread(() -> log.drain(printed), "worker log");
        logReader.setDaemon(true);
        logReader.start();
    }

    /** Starts the command with an empty environment but for what is given. */
    static WorkerProcess start(
            List<String> command, Path folder, Map<String, String> environment, PrintLog log) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return new WorkerProcess(builder.start(), log);
        } catch (IOException e) {
            throw new WorkerUnavailable("the worker could not be started: " + e.getMessage());
        }
    }

    /**
     * Sends a request and waits for the reply.
     *
     * @return the reply, or {@link Reply.Lost}, after which this process must be closed
     */
    Reply ask(Request request, Duration budget) {
        CompletableFuture<Optional<Reply>> reply = new CompletableFuture<>();
        Thread exchange = new Thread(() -> exchange(request, reply), "worker channel");
        exchange.setDaemon(true);
        exchange.start();
        try {
            return reply.get(budget.toMillis(), TimeUnit.MILLISECONDS).orElseGet(this::died);
        } catch (TimeoutException e) {
            return Reply.Lost.timedOut(budget);
        } catch (ExecutionException e) {
            return e.getCause() instanceof BrokenFrame ? brokeChannel() : died();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkerUnavailable("interrupted while waiting for a worker");
        }
    }

    private void exchange(Request request, CompletableFuture<Optional<Reply>> reply) {
        try {
            channel.send(++number, request);
            reply.complete(channel.nextReply(number));
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            reply.completeExceptionally(e);
        }
    }

    private static Reply brokeChannel() {
        return lost(
                Reply.Loss.CRASHED,
                "the process wrote to the grader's channel, which is not its own to write to");
    }

    private Reply died() {
        try {
            boolean ended = process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
            logReader.join(LAST_WORDS.toMillis());
            return ended
                    ? lost(
                            Reply.Loss.CRASHED,
                            DeathCertificate.of(process.exitValue(), log.textSince(logStart)))
                    : brokeChannel();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkerUnavailable("interrupted while waiting for a worker to end");
        }
    }

    private static Reply lost(Reply.Loss loss, String message) {
        return new Reply.Lost(loss, message);
    }

    /** Kills the process and everything that it started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        ProcessGroup.kill(process.pid());
        try {
            process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
            logReader.join(LAST_WORDS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        closeQuietly(process.getOutputStream());
    }

    private static void closeQuietly(OutputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            // the reader at the other end is dead, which is what we wanted
        }
    }
}
