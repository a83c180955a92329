/**
 * Domain assertions over plain data: what must hold, and the sentence a student reads when it does
 * not.
 *
 * <p>Every comparison fails closed: NaN is near nothing, an empty answer equals nothing, and a
 * tolerance is scaled by the expected value alone. Messages are built here and tested literally;
 * thresholds belong to the assignments.
 */
package org.gradientgrader.core.expectations;
