/**
 * How an assignment is written down: sections in order, checks in order, criteria with points.
 *
 * <p>Everything else that is listed anywhere (reports, hints, gradebook columns, documents) is
 * derived from these lists. Nothing here runs a check.
 */
package org.gradientgrader.core.rubric;
