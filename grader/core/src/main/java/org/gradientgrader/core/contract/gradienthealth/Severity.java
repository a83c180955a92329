package org.gradientgrader.core.contract.gradienthealth;

/** How bad a finding is, from the best to the worst. */
public enum Severity {
    GOOD,
    WARNING,
    CRITICAL
}
