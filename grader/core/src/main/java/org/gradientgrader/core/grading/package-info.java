/**
 * Grades one submission from its folder to its scorecard: wires intake, host and engine together,
 * and cleans up.
 */
package org.gradientgrader.core.grading;
