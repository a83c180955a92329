/**
 * The student's side of the boundary: answers requests with whatever the student's code does.
 *
 * <p>Runs in a process that nobody believes (or, under {@code mvn test}, in the student's own test
 * JVM). Nothing here may know a rubric, a threshold, an expected value or an oracle: student code
 * can read all of it.
 */
package org.gradientgrader.worker;
