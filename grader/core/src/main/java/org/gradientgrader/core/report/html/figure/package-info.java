/**
 * Figures to SVG: axes, marks and charts as pure functions of the records in {@link
 * org.gradientgrader.core.model.Figure}.
 *
 * <p>Lengths are units of a view box that is about as wide as a telephone's screen in CSS pixels,
 * so that its text can be read there. Colours and strokes are classes, which the page's style sheet
 * gives a meaning in light, dark and print.
 */
package org.gradientgrader.core.report.html.figure;
