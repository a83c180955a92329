/**
 * The assignment Gradient Flow: {@link
 * org.gradientgrader.core.assignments.gradientflow.GradientFlow} is its table of contents, and each
 * section has a file with its list of checks on top.
 *
 * <p>Thresholds stand above the check that uses them, with the reason. Mathematics belongs to the
 * oracle, sentences that other assignments can use to the expectations.
 */
package org.gradientgrader.core.assignments.gradientflow;
