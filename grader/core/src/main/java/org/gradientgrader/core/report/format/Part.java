package org.gradientgrader.core.report.format;

import org.gradientgrader.core.report.Reporter;

/**
 * A text of a report. Most reports have one; GitHub takes them in several files.
 *
 * @param destination where it goes
 * @param reporter writes it
 */
public record Part(Destination destination, Reporter reporter) {}
