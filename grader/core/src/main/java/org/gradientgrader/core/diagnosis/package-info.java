/**
 * What the oracle's measurements amount to: thresholds with their sources, and their order.
 *
 * <p>Pure functions of measurements. Nothing here knows a lab, a submission or a grade.
 */
package org.gradientgrader.core.diagnosis;
