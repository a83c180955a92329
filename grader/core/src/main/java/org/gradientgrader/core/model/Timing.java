package org.gradientgrader.core.model;

import java.time.Duration;
import java.time.Instant;

/**
 * What differs from run to run and is worth no point.
 *
 * @param gradedAt when grading began
 * @param duration how long it took
 */
public record Timing(Instant gradedAt, Duration duration) {}
