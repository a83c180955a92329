/**
 * Reference mathematics in float64, written for reading: forward and backward passes, norms,
 * clipping, statistics.
 *
 * <p>What a submission answers is compared with what is computed here, from the same plain data. No
 * ND4J, no tolerance, no opinion about students: those live in the expectations and assignments.
 */
package org.gradientgrader.core.oracle;
