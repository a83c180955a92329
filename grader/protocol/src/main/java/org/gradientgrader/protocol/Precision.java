package org.gradientgrader.protocol;

/**
 * The number format that a student's network computes in; the data themselves always cross as
 * float64.
 */
public enum Precision {
    /** IEEE 754 binary16, or another format of fewer than 32 bits. */
    HALF,
    /** IEEE 754 binary32, DL4J's default. */
    FLOAT,
    /** IEEE 754 binary64. */
    DOUBLE
}
