package org.gradientgrader.core.contract.gradientclinic;

/** The choices of a {@link Question}. */
public enum Answer {
    A,
    B,
    C,
    D
}
