/**
 * What course platforms read: a class for each form that one of them has published.
 *
 * <p>A scorecard that is no grade must not become a zero. Where a form can say "could not grade", a
 * reporter says so; where it cannot, it writes no points at all.
 */
package org.gradientgrader.core.report.platform;
