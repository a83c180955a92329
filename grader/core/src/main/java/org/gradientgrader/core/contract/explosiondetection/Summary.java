package org.gradientgrader.core.contract.explosiondetection;

/**
 * Statistics of a sequence of checks, two periods kept apart.
 *
 * @param lifetime all checks
 * @param recent the latest ones
 */
public record Summary(Lifetime lifetime, Recent recent) {}
