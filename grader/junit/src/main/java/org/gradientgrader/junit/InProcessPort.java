package org.gradientgrader.junit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.SubmissionPort;
import org.gradientgrader.worker.Session;

/**
 * A submission in this JVM: calls run on a daemon thread, which is left behind when it does not
 * answer in time.
 */
public final class InProcessPort implements SubmissionPort {

    /**
     * As much as the worker's main thread has, so that deep recursion ends alike on both routes.
     */
    private static final long STACK_BYTES = 1 << 20;

    private final Supplier<Session> sessions;
    private Session session;

    /** Takes a session, and a fresh one whenever a call has not come back from the one before. */
    public InProcessPort(Supplier<Session> sessions) {
        this.sessions = sessions;
        this.session = sessions.get();
    }

    @Override
    public Reply ask(Request request, Duration budget) {
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        Session asked = session;
        Thread call =
                new Thread(null, () -> answer(asked, request, reply), "student code", STACK_BYTES);
        call.setDaemon(true);
        call.start();
        try {
            return reply.get(budget.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            session = sessions.get();
            return Reply.Lost.timedOut(budget);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the in-process route failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while student code ran", e);
        }
    }

    private static void answer(Session session, Request request, CompletableFuture<Reply> reply) {
        try {
            reply.complete(session.answer(request));
        } catch (RuntimeException | Error e) {
            reply.completeExceptionally(e);
        }
    }
}
