/**
 * The checks as JUnit tests, in the student's own test JVM.
 *
 * <p>The same engine asks the same questions as on the worker route, only without a process in
 * between: for practice, where nobody needs to be protected from his own code. This is the one
 * module that sees both sides of the boundary.
 */
package org.gradientgrader.junit;
