package org.gradientgrader.core.contract.explosiondetection;

/**
 * How norms develop.
 *
 * @param growth factor from one norm to the next, on geometric average; NaN if no norm comes before
 *     the first that is not finite
 * @param trend where that leads
 */
public record Pattern(double growth, Trend trend) {}
