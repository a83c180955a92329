package org.gradientgrader.cli.doctor;

import java.util.Optional;

/** How many threads ND4J computes with: more than one spin, and make small networks slower. */
public final class ThreadsProbe implements Probe {

    private final Optional<String> ompNumThreads;
    private final int processors;

    /** Judges the variable {@code OMP_NUM_THREADS}. */
    public ThreadsProbe(Optional<String> ompNumThreads, int processors) {
        this.ompNumThreads = ompNumThreads;
        this.processors = processors;
    }

    @Override
    public Finding examine() {
        return Finding.ok(
                "Threads",
                processors
                        + " processors; workers and ./mvnw test use OMP_NUM_THREADS=1, whatever it"
                        + " is outside ("
                        + ompNumThreads.orElse("not set")
                        + ")");
    }
}
