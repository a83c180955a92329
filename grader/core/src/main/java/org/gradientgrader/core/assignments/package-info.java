/**
 * The list of assignments; each has a package of its own below this one, and none knows another.
 */
package org.gradientgrader.core.assignments;
