/**
 * A whole class: which submissions there are, grading them side by side, and the gradebook.
 *
 * <p>Nothing here knows how one submission is graded; it is told as a function. Whatever goes wrong
 * with one submission becomes an entry that says so, and never an exception for the others.
 */
package org.gradientgrader.core.cohort;
