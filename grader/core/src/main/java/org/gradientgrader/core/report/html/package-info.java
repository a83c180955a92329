/**
 * Scorecard to one page of HTML that needs neither network nor script: every check, and the figures
 * of {@link org.gradientgrader.core.report.html.figure}.
 *
 * <p>A page is a function of the scorecard and of nothing else.
 */
package org.gradientgrader.core.report.html;
