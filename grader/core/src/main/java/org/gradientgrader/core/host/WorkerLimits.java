package org.gradientgrader.core.host;

import java.time.Duration;

/**
 * What a worker may use.
 *
 * @param heapMegabytes of Java objects
 * @param nativeMegabytes of ND4J's arrays
 * @param printedCharacters that are kept of what it prints, half from the start and half from the
 *     end
 * @param startup until it is warm; our time, not the student's
 * @param compile for all sources
 */
public record WorkerLimits(
        int heapMegabytes,
        int nativeMegabytes,
        int printedCharacters,
        Duration startup,
        Duration compile) {

    /** Several times what a right answer needs. */
    public static final WorkerLimits DEFAULT =
            new WorkerLimits(512, 1024, 16_384, Duration.ofSeconds(90), Duration.ofSeconds(30));
}
