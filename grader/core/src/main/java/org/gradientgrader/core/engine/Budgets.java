package org.gradientgrader.core.engine;

import java.time.Duration;

/**
 * How long student code may run, counted after the worker's warm-up.
 *
 * @param call one call of a method
 * @param check all calls of one check
 * @param submission all calls
 */
public record Budgets(Duration call, Duration check, Duration submission) {

    /** 10 s a call, 30 s a check, 120 s a submission; a right answer needs about 1 s for all. */
    public static final Budgets DEFAULT =
            new Budgets(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(120));
}
