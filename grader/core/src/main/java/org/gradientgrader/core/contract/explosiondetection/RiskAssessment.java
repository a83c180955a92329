package org.gradientgrader.core.contract.explosiondetection;

/** Section 3: the statistics as a level of risk. */
public interface RiskAssessment {

    /** Returns the level by the lifetime's statistics; critical if a norm is not finite. */
    Assessment assess(Summary summary, RiskProfile profile);
}
