package org.gradientgrader.core.grading;

import org.gradientgrader.core.engine.Seed;

/** Gives each submission its seed. */
@FunctionalInterface
public interface SeedSource {

    /**
     * Returns the seed of a submission.
     *
     * @param submissionHash of its files
     */
    Seed of(String submissionHash);

    /** Gives all submissions the same seed, which everybody may know. */
    static SeedSource practice(long number) {
        return hash -> Seed.practice(number);
    }
}
