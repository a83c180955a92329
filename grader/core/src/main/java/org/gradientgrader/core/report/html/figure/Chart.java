package org.gradientgrader.core.report.html.figure;

import java.util.List;
import org.gradientgrader.core.report.html.markup.Element;

/**
 * What is drawn, and what explains it.
 *
 * @param drawing in the units of {@link Plot}
 * @param legend marks with what they mean
 * @param height in the same units
 */
record Chart(List<Element> drawing, List<LegendEntry> legend, double height) {}
