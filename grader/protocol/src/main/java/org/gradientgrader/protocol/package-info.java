/**
 * What crosses the trust boundary: plain data and the questions and answers made of it.
 *
 * <p>Both sides speak this language: the grader's process, which decides, and the student's
 * process, which nobody believes. Hence only numbers, short texts and bounded structures of them
 * live here, and nothing but the JDK is used. No rubric, threshold or expected value may ever be
 * added: this package is on the student's class path.
 */
package org.gradientgrader.protocol;
