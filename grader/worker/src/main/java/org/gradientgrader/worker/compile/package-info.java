/**
 * Java sources to classes, in memory, with partial credit: a method that does not compile fails
 * only when called.
 */
package org.gradientgrader.worker.compile;
