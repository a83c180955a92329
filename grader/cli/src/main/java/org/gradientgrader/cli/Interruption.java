package org.gradientgrader.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets Ctrl-C end a piece of work tidily: the thread that does it is interrupted, and the JVM waits
 * until it has killed its workers and removed its files.
 */
final class Interruption {

    private static final int PATIENCE_SECONDS = 5;

    private Interruption() {}

    /** Work that cleans up after itself when its thread is interrupted. */
    @FunctionalInterface
    interface Work<T> {
        T result() throws IOException;
    }

    /** The JVM is on its way down; there is nobody left to tell. */
    static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Does the work.
     *
     * @throws Interrupted instead of a result when the JVM was told to end
     */
    static <T> T tidily(Work<T> work) throws IOException {
        CountDownLatch tidy = new CountDownLatch(1);
        Thread worker = Thread.currentThread();
        Thread hook = new Thread(() -> interrupt(worker, tidy), "tidy up");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.result();
        } finally {
            tidy.countDown();
            stopWatching(hook);
        }
    }

    private static void interrupt(Thread worker, CountDownLatch tidy) {
        worker.interrupt();
        try {
            tidy.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stopWatching(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            throw new Interrupted(); // hooks cannot be removed once they run
        }
    }
}
