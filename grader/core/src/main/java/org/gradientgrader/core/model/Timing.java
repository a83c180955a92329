package org.gradientgrader.core.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What differs from run to run and is worth no point.
 *
 * @param gradedAt when grading began, in whole seconds
 * @param duration how long it took, in whole milliseconds
 */
public record Timing(Instant gradedAt, Duration duration) {

    /** Cuts off what no report shows, so that a scorecard that was written can be read back. */
    public Timing {
        gradedAt = gradedAt.truncatedTo(ChronoUnit.SECONDS);
        duration = duration.truncatedTo(ChronoUnit.MILLIS);
    }
}
