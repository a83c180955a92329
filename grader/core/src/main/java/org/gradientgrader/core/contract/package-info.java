/**
 * The typed face of each student class, over plain data.
 *
 * <p>A contract has the simple name and the methods of the class that a student fills in; its
 * Javadoc gives shapes, order, units and edge cases. {@link
 * org.gradientgrader.core.contract.Submission} hands out objects that look like the contract and
 * ask the student's process. Nothing here knows what the right answer is.
 */
package org.gradientgrader.core.contract;
