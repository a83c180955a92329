/**
 * Submissions for tests: each a text file that says how it differs from the reference or the
 * starter, and how each check must end.
 */
package org.gradientgrader.corpus;
