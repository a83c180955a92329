/**
 * The assignment Explosion Detection (lecture documents 000 and 001): each section has a file with
 * its list of checks on top.
 *
 * <p>Right answers are in {@code Explosions} and in the oracle; each enum of mistakes knows what
 * its mistakes make of the same question.
 */
package org.gradientgrader.core.assignments.explosiondetection;
