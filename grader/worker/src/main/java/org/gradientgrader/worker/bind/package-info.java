/**
 * Finds the student's method by name and declared signature, and says in a student's words when
 * there is none.
 */
package org.gradientgrader.worker.bind;
