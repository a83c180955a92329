/**
 * What differs between two scorecards, and what it can come from; reads finished scorecards and
 * nothing else.
 */
package org.gradientgrader.core.comparison;
