package org.gradientgrader.core.report;

/**
 * How people want to read a report; the caller knows the terminal, a reporter does not ask it.
 *
 * @param theme colours and symbols
 * @param all whether everything is shown in full
 */
public record Presentation(Theme theme, boolean all) {}
