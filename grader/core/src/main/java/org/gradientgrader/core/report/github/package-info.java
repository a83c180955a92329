/**
 * What GitHub Actions reads: workflow commands in the log, the summary of a job, the outputs of a
 * step.
 *
 * <p>The forms and limits are those of the reference on workflow commands and of the runner's
 * source. Text of a scorecard is escaped here in the way of each of the three; none of it may begin
 * a command, end a value or leave its place in the page.
 */
package org.gradientgrader.core.report.github;
