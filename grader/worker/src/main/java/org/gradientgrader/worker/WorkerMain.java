package org.gradientgrader.worker;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.wire.FrameTooLarge;
import org.gradientgrader.protocol.wire.Frames;
import org.gradientgrader.worker.bind.CompiledClasses;
import org.gradientgrader.worker.compile.Compilation;

/**
 * Entry of the student's process: claims the channel, warms up, then answers until the channel
 * closes.
 */
public final class WorkerMain {

    private static final long STACK_BYTES = 1 << 20;

    private WorkerMain() {}

    /**
     * Runs the worker.
     *
     * @param args the file to write replies to, for example {@code /dev/fd/3}; none to take over
     *     standard output
     */
    public static void main(String[] args) throws IOException {
        endWithParent();
        Frames channel = claimChannel(args);
        Warmup.run();
        serve(channel);
        Runtime.getRuntime().halt(0); // threads and hooks that student code left behind have no say
    }

    /** From here on neither System.in, System.out nor a native print can reach the channel. */
    private static Frames claimChannel(String[] args) throws IOException {
        OutputStream replies =
                args.length > 0
                        ? new FileOutputStream(args[0])
                        : new FileOutputStream(FileDescriptor.out);
        FileInputStream requests = new FileInputStream(FileDescriptor.in);
        System.setIn(new ByteArrayInputStream(new byte[0]));
        System.setOut(System.err);
        return new Frames(requests, replies);
    }

    private static void serve(Frames channel) throws IOException {
        Session session =
                new Session(
                        new CompiledClasses(
                                new Compilation(Map.of(), List.of()),
                                WorkerMain.class.getClassLoader()));
        for (Optional<Frames.Numbered> next = channel.nextRequest();
                next.isPresent();
                next = channel.nextRequest()) {
            long number = next.get().number();
            Reply reply = answer(session, next.get().request());
            try {
                channel.send(number, reply);
            } catch (FrameTooLarge e) {
                channel.send(number, new Reply.Unrepresentable(e.getMessage()));
            }
        }
    }

    /**
     * In a thread of its own, so that what one call leaves in its thread does not reach the next.
     */
    private static Reply answer(Session session, Request request) {
        FutureTask<Reply> call = new FutureTask<>(() -> session.answer(request));
        new Thread(null, call, "student code", STACK_BYTES).start();
        try {
            return call.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("a request could not be answered", e);
        }
    }

    /** A grader that was killed could not kill its worker. */
    private static void endWithParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(p -> p.onExit().thenRun(() -> Runtime.getRuntime().halt(0)));
    }
}
