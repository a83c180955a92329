/**
 * The command {@code grader}: reads its arguments, wires the core together, and turns what comes
 * out into text and an exit code.
 *
 * <p>{@link org.gradientgrader.cli.Main} is the only class that touches the process: its streams,
 * its environment and its exit. All others are given what they need through {@link
 * org.gradientgrader.cli.Surroundings}.
 */
package org.gradientgrader.cli;
