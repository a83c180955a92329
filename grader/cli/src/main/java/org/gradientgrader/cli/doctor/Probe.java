package org.gradientgrader.cli.doctor;

/** Finds out about one thing. */
@FunctionalInterface
public interface Probe {

    /** Returns what it found; a probe need not catch what it cannot explain. */
    Finding examine() throws Exception;
}
