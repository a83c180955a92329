package org.gradientgrader.core.contract.gradienthealth;

import java.util.List;

/** Section 2: what the vital signs mean. */
public interface HealthInterpretation {

    /**
     * Returns one finding for each symptom, in the order of {@link Symptom}; all are critical if a
     * norm is not finite.
     */
    List<Finding> interpret(GradientHealth health, Thresholds thresholds);
}
