/**
 * Elements of HTML and SVG, well-formed and escaped by construction.
 *
 * <p>Every text of a scorecard gets into a page through {@link
 * org.gradientgrader.core.report.html.markup.Element} alone. What elements mean is not known here.
 */
package org.gradientgrader.core.report.html.markup;
