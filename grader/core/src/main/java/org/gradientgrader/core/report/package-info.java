/**
 * Scorecard to text, and back: one {@link org.gradientgrader.core.report.Reporter} a format. Here
 * are those for terminals and programs, and what all share; Markdown, GitHub and course platforms
 * have packages of their own, and {@code format} finds a format by its name.
 *
 * <p>A report is a function of the finished {@link org.gradientgrader.core.model.Scorecard} and of
 * what the caller says about the place it is shown at. Nothing here grades, rounds up, reads the
 * environment, a clock or a file, or writes to a stream of its own choice. Every text of a
 * scorecard is taken for untrusted and leaves through {@link
 * org.gradientgrader.core.report.Sanitizer} or, in JSON, as escaped ASCII. Only the model and
 * Jackson may be used.
 */
package org.gradientgrader.core.report;
