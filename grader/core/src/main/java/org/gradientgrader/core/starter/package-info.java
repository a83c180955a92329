/**
 * Makes the starter that students get from the reference solutions, and tells when the two have
 * drifted apart.
 *
 * <p>Here: the solution regions, the imports that outlive them, the generator and the comparison.
 * Not here: compiling, grading or running anything; this package reads and writes text, on the JDK
 * alone.
 */
package org.gradientgrader.core.starter;
