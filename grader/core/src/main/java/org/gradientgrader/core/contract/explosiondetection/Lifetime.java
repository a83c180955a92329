package org.gradientgrader.core.contract.explosiondetection;

/**
 * What all checks so far show.
 *
 * @param checks how many there were
 * @param explosions how many of them found an explosion
 * @param rate {@code explosions / checks}, 0 to 1
 * @param max the largest norm; NaN if one is NaN
 * @param firstExplosion index of the first explosion, counted from 0; -1 if there was none
 * @param firstNonFinite index of the first norm that is NaN or infinite; -1 if there was none
 */
public record Lifetime(
        int checks,
        int explosions,
        double rate,
        double max,
        int firstExplosion,
        int firstNonFinite) {}
