/**
 * The assignment Gradient Health (lecture document 003): {@link
 * org.gradientgrader.core.assignments.gradienthealth.GradientHealthLab} is its table of contents,
 * and each section has a file with its list of checks on top.
 *
 * <p>Right answers are in {@code VitalSigns}, {@code Diagnosis} and {@code SideBySide}; each enum
 * of mistakes knows what its mistakes make of the same question.
 */
package org.gradientgrader.core.assignments.gradienthealth;
