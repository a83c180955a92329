/**
 * Writes the repository that students get: the starter, and the grader as jars.
 *
 * <p>Here: what goes into that repository, how the grader's jars become a Maven repository of
 * files, and the templates (beside the classes) of the POM and the workflow. Not here: how a
 * starter is made from solutions, which is {@code core.starter}'s.
 */
package org.gradientgrader.cli.release;
