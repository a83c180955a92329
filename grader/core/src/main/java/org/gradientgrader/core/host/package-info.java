/**
 * Starts, feeds, limits and buries a worker process; the only place where processes are made.
 *
 * <p>Everything that comes out of a worker is untrusted: replies are decoded within limits, its
 * prints are cut and kept apart, and a worker that misbehaves is killed with all its descendants.
 */
package org.gradientgrader.core.host;
