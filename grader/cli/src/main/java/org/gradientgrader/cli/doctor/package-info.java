/**
 * Looks for what keeps the grader from working on this machine: one {@link
 * org.gradientgrader.cli.doctor.Probe} a cause, each with a remedy.
 */
package org.gradientgrader.cli.doctor;
