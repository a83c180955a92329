package org.gradientgrader.cli.doctor;

import java.util.Locale;
import org.gradientgrader.core.grading.Rehearsal;
import org.gradientgrader.core.host.WorkerUnavailable;

/** Whether a worker really starts and loads ND4J's natives. */
public final class WorkerProbe implements Probe {

    private static final double SLOW_SECONDS = 20;

    private final Starter starter;

    /** Starts a worker without a submission. */
    @FunctionalInterface
    public interface Starter {
        /** Returns what the worker says of itself, once it is ready. */
        Rehearsal start() throws Exception;
    }

    /** Will start a worker with {@code starter}. */
    public WorkerProbe(Starter starter) {
        this.starter = starter;
    }

    @Override
    public Finding examine() throws Exception {
        try {
            Rehearsal rehearsal = starter.start();
            double seconds = rehearsal.startup().toMillis() / 1000.0;
            String text =
                    String.format(
                            Locale.ROOT,
                            "ready after %.1f s with DL4J %s on Java %s",
                            seconds,
                            rehearsal.dl4jVersion(),
                            rehearsal.javaVersion());
            return seconds < SLOW_SECONDS
                    ? Finding.ok("Worker", text)
                    : Finding.warn(
                            "Worker",
                            text,
                            "run it again: only the first start unpacks natives; then look for a"
                                    + " slow disk or a busy machine");
        } catch (WorkerUnavailable e) {
            return Finding.fail(
                    "Worker",
                    e.getMessage(),
                    "if a native library is named: delete the cache below, and on Linux check that"
                            + " libgomp and libstdc++ are there (musl, as in Alpine, is not"
                            + " supported)");
        }
    }
}
