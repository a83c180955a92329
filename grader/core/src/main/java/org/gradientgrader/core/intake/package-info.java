/**
 * Finds, reads and hashes what was handed in.
 *
 * <p>Only regular files with the names of Java classes are taken, byte by byte and within limits; a
 * student's build files are never used, links are never followed, and what is graded is the copy
 * that was hashed.
 */
package org.gradientgrader.core.intake;
