package org.gradientgrader.core.report.html.figure;

/**
 * A value that an axis names.
 *
 * @param share where it lies, from 0 to 1
 * @param label its text
 */
record Tick(double share, String label) {}
