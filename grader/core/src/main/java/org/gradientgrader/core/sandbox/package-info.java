/**
 * Wraps the command line of a worker in whatever confines it; knows nothing of what the worker
 * does.
 */
package org.gradientgrader.core.sandbox;
