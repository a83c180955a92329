/**
 * What a grade is: one tree of records from the scorecard down to the criterion, and nothing that
 * could change it.
 *
 * <p>Everything that is ever printed, written or compared is a function of {@link
 * org.gradientgrader.core.model.Scorecard}. Only the JDK may be used here; no grading, no
 * formatting.
 */
package org.gradientgrader.core.model;
