package org.gradientgrader.core.contract.gradienthealth;

import org.gradientgrader.core.contract.NoAnswer;

/** Section 3: the diagnosis as one number. */
public interface HealthScore {

    /** Returns 0 to 8 points; 0 if a norm is not finite. */
    int score(GradientHealth health, Thresholds thresholds);

    /**
     * Returns the band: from 7 points, from 5, from 3, below.
     *
     * @throws NoAnswer with an {@code IllegalArgumentException} outside 0 to 8
     */
    Band band(int score);
}
